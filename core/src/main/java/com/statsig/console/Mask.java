package com.statsig.console;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes secrets out of texts that people read: messages, causes, JSON pointers, lines of a log.
 *
 * <p>A secret that stands there as it is, in letters of either case, with or without its prefix ({@code console-}), is
 * replaced. A text that has it in another form is left out as a whole: JSON or percent escapes, HTML entities, base64,
 * hexadecimal or decimal bytes, written backwards, split by white space, punctuation or tags, one form within another.
 * The time it takes is linear in the length of the text.
 */
public final class Mask {
    private static final Pattern KEYS = Pattern.compile("\\b(console|secret|client)-[A-Za-z0-9_-]{6,}");
    private static final Pattern PREFIX = Pattern.compile("(?i)^(console|secret|client)-");

    /** Shorter ones are found in texts that have nothing to do with the secret. */
    private static final int SHORTEST_WHOLE = 6;

    private static final int SHORTEST_WITHOUT_PREFIX = 8;

    /** So much of one end of a secret is too much to show. */
    private static final int TELLING_PART = 12;

    /** How often a text that is escaped in itself is unescaped. One that is not plain then is taken to hide something. */
    private static final int MOST_ROUNDS = 5;

    private static final byte[] LETTERS = new byte[128];

    static {
        for (char c = 0; c < 128; c++) {
            LETTERS[c] = (byte) (Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0);
        }
    }

    private final List<String> plain = new ArrayList<>();
    private final List<String> inLetters = new ArrayList<>();
    private final EncodedForms encoded;

    private Mask(String... secrets) {
        List<String> cores = new ArrayList<>();
        for (String secret : secrets) {
            String rest = PREFIX.matcher(secret).replaceFirst("");
            String core = letters(ascii(rest)).length() < SHORTEST_WITHOUT_PREFIX ? secret : rest;
            String letters = letters(ascii(core));
            plain.add(secret);
            plain.add(core);
            if (letters.length() >= SHORTEST_WHOLE) {
                cores.add(core);
                addInLetters(letters);
                addInLetters(new StringBuilder(letters).reverse().toString());
            }
        }
        plain.removeIf(String::isEmpty);
        plain.sort(Comparator.comparing(String::length).reversed());
        encoded = new EncodedForms(cores);
    }

    private void addInLetters(String letters) {
        int part = Math.min(TELLING_PART, letters.length());
        inLetters.add(letters.substring(0, part));
        inLetters.add(letters.substring(letters.length() - part));
    }

    /** A mask of these secrets, and of whatever looks like a Statsig key. */
    public static Mask of(String... secrets) {
        return new Mask(secrets);
    }

    /** The text without the secrets; {@link ApiKey#MASK} alone where it cannot be made safe. */
    public String apply(String text) {
        String masked = text;
        for (String secret : plain) {
            masked = replaced(masked, secret);
        }
        return !inLetters.isEmpty() && tells(ascii(masked))
                ? ApiKey.MASK
                : KEYS.matcher(masked).replaceAll(ApiKey.MASK);
    }

    private static String replaced(String text, String secret) {
        StringBuilder replaced = null;
        int copied = 0;
        char lower = Character.toLowerCase(secret.charAt(0));
        char upper = Character.toUpperCase(secret.charAt(0));
        for (int i = 0; i <= text.length() - secret.length(); i++) {
            char c = text.charAt(i);
            if ((c == lower || c == upper) && text.regionMatches(true, i, secret, 0, secret.length())) {
                replaced = replaced == null ? new StringBuilder(text.length()) : replaced;
                replaced.append(text, copied, i).append(ApiKey.MASK);
                copied = i + secret.length();
                i = copied - 1;
            }
        }
        return replaced == null
                ? text
                : replaced.append(text, copied, text.length()).toString();
    }

    private boolean tells(byte[] text) {
        byte[] plainer = text;
        for (int round = 0; ; round++) {
            if (holds(plainer) || holds(withoutTags(plainer)) || round == MOST_ROUNDS) {
                return true;
            }
            byte[] next = unescaped(plainer);
            if (next.length == plainer.length) {
                return holds(decimals(plainer)) || encoded.areIn(plainer);
            }
            plainer = next;
        }
    }

    private boolean holds(byte[] text) {
        if (text.length == 0) {
            return false;
        }
        String letters = letters(text);
        for (String secret : inLetters) {
            if (letters.contains(secret)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Letters and digits alone, in lower case. */
    private static String letters(byte[] text) {
        byte[] letters = new byte[text.length];
        int length = 0;
        for (byte c : text) {
            byte letter = c < 0 ? 0 : LETTERS[c];
            if (letter != 0) {
                letters[length++] = letter;
            }
        }
        return new String(letters, 0, length, StandardCharsets.ISO_8859_1);
    }

    /** What is left without tags; nothing where there were none. */
    private static byte[] withoutTags(byte[] text) {
        int lastEnd = text.length - 1;
        while (lastEnd >= 0 && text[lastEnd] != '>') {
            lastEnd--;
        }
        byte[] kept = new byte[text.length];
        int length = 0;
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '<' && i < lastEnd) {
                while (text[i] != '>') {
                    i++;
                }
            } else {
                kept[length++] = text[i];
            }
        }
        return length == text.length ? new byte[0] : Arrays.copyOf(kept, length);
    }

    /** One layer of escapes less; as long as before where there was none. */
    private static byte[] unescaped(byte[] text) {
        byte[] plainer = new byte[text.length];
        int length = 0;
        int i = 0;
        while (i < text.length) {
            byte c = text[i];
            int end = i + 1;
            int value = c;
            if (c == '\\') {
                int kind = at(text, i + 1);
                int count = kind == 'u' ? 4 : kind == 'x' ? 2 : kind == 'U' ? 8 : 0;
                boolean octal = kind >= '0' && kind <= '7';
                if (octal) {
                    end = digitsEnd(text, i + 1, 3, 8);
                    value = number(text, i + 1, end, 8);
                } else if (count > 0) {
                    int from = at(text, i + 2) == '{' ? i + 3 : i + 2;
                    end = digitsEnd(text, from, count, 16);
                    value = number(text, from, end, 16);
                } else {
                    end = Math.min(i + 2, text.length);
                    value = "bfnrtv".indexOf(kind) >= 0 ? ' ' : kind;
                }
            } else if (c == '%') {
                boolean wide = (at(text, i + 1) | 32) == 'u';
                int from = wide ? i + 2 : i + 1;
                int to = from + (wide ? 4 : 2);
                if (digitsEnd(text, from, to - from, 16) == to) {
                    end = to;
                    value = number(text, from, to, 16);
                }
            } else if (c == '=' && digitsEnd(text, i + 1, 2, 16) == i + 3) {
                // Of quoted-printable text the punctuation only: "a=bc" is no escape.
                int printable = number(text, i + 1, i + 3, 16);
                if (printable < 128 && LETTERS[printable] == 0) {
                    end = i + 3;
                    value = printable;
                }
            } else if (c == '&' && at(text, i + 1) == '#') {
                int radix = (at(text, i + 2) | 32) == 'x' ? 16 : 10;
                int from = radix == 16 ? i + 3 : i + 2;
                int to = digitsEnd(text, from, text.length, radix);
                if (to > from) {
                    end = at(text, to) == ';' ? to + 1 : to;
                    value = number(text, from, to, radix);
                }
            } else if (c == '&') {
                int to = i + 1;
                while (to - i < 10 && at(text, to) > 0 && LETTERS[text[to]] != 0) {
                    to++;
                }
                if (to > i + 1 && at(text, to) == ';') {
                    end = to + 1;
                    value = to - i == 4 && text[i + 1] == 'a' && text[i + 2] == 'm' ? '&' : ' ';
                }
            }
            plainer[length++] = (byte) (value >= 0 && value < 128 ? value : 0);
            i = end;
        }
        return Arrays.copyOf(plainer, length);
    }

    private static int at(byte[] text, int index) {
        return index < text.length ? text[index] : -1;
    }

    private static int digitsEnd(byte[] text, int from, int most, int radix) {
        int end = from;
        while (end < text.length && end - from < most && Character.digit(text[end], radix) >= 0) {
            end++;
        }
        return end;
    }

    /** The number that stands there, as far as it matters: all beyond ASCII is the same. */
    private static int number(byte[] text, int from, int end, int radix) {
        int number = 0;
        for (int i = from; i < end; i++) {
            number = Math.min(number * radix + Character.digit(text[i], radix), 128);
        }
        return number;
    }

    /** Each number as the character it may stand for. */
    private static byte[] decimals(byte[] text) {
        byte[] characters = new byte[text.length / 2 + 1];
        int length = 0;
        int number = -1;
        for (int i = 0; i <= text.length; i++) {
            int c = at(text, i);
            if (c >= '0' && c <= '9') {
                number = Math.min(Math.max(number, 0) * 10 + c - '0', 128);
            } else if (number >= 0) {
                characters[length++] = (byte) (number < 128 ? number : 0);
                number = -1;
            }
        }
        return Arrays.copyOf(characters, length);
    }
}
