package com.statsig.console;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a secret looks in base64, wherever its first byte falls, and in hexadecimal digits, forwards and backwards, once
 * and twice encoded. The first 48 bits of each form are enough to tell it, so that a text is searched for all of them in
 * one go.
 */
final class EncodedForms {
    private static final String BASE64_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final byte[] BASE64 = new byte[128];
    private static final byte[] HEX = new byte[128];

    private static final long WINDOW = (1L << 48) - 1;
    private static final int LEVELS = 2;

    static {
        for (char c = 0; c < 128; c++) {
            BASE64[c] = (byte) BASE64_DIGITS.indexOf(c);
            HEX[c] = (byte) Character.digit(c, 16);
        }
        BASE64['-'] = BASE64['+'];
        BASE64['_'] = BASE64['/'];
    }

    private final Digits base64 = new Digits(BASE64, 6);
    private final Digits hex = new Digits(HEX, 4);

    EncodedForms(Iterable<String> secrets) {
        for (String secret : secrets) {
            List<String> cases = List.of(secret, secret.toLowerCase(Locale.ROOT), secret.toUpperCase(Locale.ROOT));
            for (String cased : new TreeSet<>(cases)) {
                byte[] bytes = cased.getBytes(StandardCharsets.UTF_8);
                add(bytes, LEVELS);
                add(reversed(bytes), LEVELS);
                add(cased.getBytes(StandardCharsets.UTF_16LE), LEVELS);
            }
        }
        base64.sort();
        hex.sort();
    }

    private void add(byte[] bytes, int levels) {
        hex.add(bytes, 0);
        if (levels > 1) {
            add(hex.text(bytes, 0), levels - 1);
            add(upperCase(hex.text(bytes, 0)), levels - 1);
        }
        for (int bytesBefore = 0; bytesBefore < 3; bytesBefore++) {
            int firstBit = (6 - bytesBefore * 8 % 6) % 6;
            base64.add(bytes, firstBit);
            if (levels > 1) {
                add(base64.text(bytes, firstBit), levels - 1);
            }
        }
    }

    /** Whether a text in ASCII has one of the forms; what is no digit does not separate digits. */
    boolean areIn(byte[] text) {
        return base64.areIn(text) || hex.areIn(text);
    }

    private static byte[] upperCase(byte[] text) {
        return new String(text, StandardCharsets.US_ASCII)
                .toUpperCase(Locale.ROOT)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] reversed(byte[] text) {
        byte[] reversed = new byte[text.length];
        for (int i = 0; i < text.length; i++) {
            reversed[i] = text[text.length - 1 - i];
        }
        return reversed;
    }

    /** The forms in digits of one kind. */
    private static final class Digits {
        private static final int SLOTS = 1 << 14;

        private final byte[] values;
        private final int bits;
        private final Set<Long> forms = new TreeSet<>();
        private final boolean[] mayBe = new boolean[SLOTS];
        private long[] sorted = {};

        Digits(byte[] values, int bits) {
            this.values = values;
            this.bits = bits;
        }

        /** Notes how the bytes look from that bit on, and the same read backwards. */
        void add(byte[] bytes, int firstBit) {
            int count = 48 / bits;
            if (bytes.length * 8 - firstBit < 48) {
                return;
            }
            long forwards = 0;
            long backwards = 0;
            for (int i = 0; i < count; i++) {
                long digit = digit(bytes, firstBit + i * bits);
                forwards = (forwards << bits) | digit;
                backwards |= digit << (i * bits);
            }
            forms.add(forwards);
            forms.add(backwards);
        }

        void sort() {
            sorted = forms.stream().mapToLong(form -> form).toArray();
            forms.forEach(form -> mayBe[slot(form)] = true);
        }

        /** The digits that the bytes fill, from that bit on. */
        byte[] text(byte[] bytes, int firstBit) {
            byte[] text = new byte[(bytes.length * 8 - firstBit) / bits];
            for (int i = 0; i < text.length; i++) {
                int digit = digit(bytes, firstBit + i * bits);
                text[i] = (byte) (bits == 4 ? Character.forDigit(digit, 16) : BASE64_DIGITS.charAt(digit));
            }
            return text;
        }

        private int digit(byte[] bytes, int bit) {
            int next = bit / 8 + 1 < bytes.length ? bytes[bit / 8 + 1] & 0xff : 0;
            int pair = ((bytes[bit / 8] & 0xff) << 8) | next;
            return (pair >> (16 - bits - bit % 8)) & ((1 << bits) - 1);
        }

        boolean areIn(byte[] text) {
            long window = 0;
            for (int i = 0; i < text.length; i++) {
                byte c = text[i];
                byte digit = c < 0 ? -1 : values[c];
                boolean isPrefix = bits == 4 && c == '0' && i + 1 < text.length && (text[i + 1] | 32) == 'x';
                if (digit >= 0 && !isPrefix) {
                    window = ((window << bits) | digit) & WINDOW;
                    if (mayBe[slot(window)] && Arrays.binarySearch(sorted, window) >= 0) {
                        return true;
                    }
                }
            }
            return false;
        }

        private static int slot(long window) {
            return (int) ((window ^ (window >>> 14) ^ (window >>> 28) ^ (window >>> 42)) & (SLOTS - 1));
        }
    }
}
