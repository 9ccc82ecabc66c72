package com.statsig.console.builders;

import java.util.regex.Pattern;

/** What is changed in the source of a builder. */
final class NullIsAbsent {
    /** {@code public XBuilder team(String team) { this.team = Optional.ofNullable(team); …}}, with its Javadoc. */
    private static final Pattern PLAIN_SETTER = Pattern.compile(
            "record component in the builder(\\s*\\*/\\s*@Generated\\([^)]*\\)\\s*public \\w+ (\\w+)\\([^{}]*\\{\\s*this\\.)"
                    + "\\2 = Optional\\.ofNullable\\(\\2\\);");

    private static final Pattern EXTRA_SET = Pattern.compile("this\\.extra = extra;");
    private static final Pattern EXTRA_PASSED = Pattern.compile("(return new \\w+\\([^;]*)\\bextra\\);");

    private NullIsAbsent() {}

    /** The source with plain setters whose null leaves the component null, and with {@code Extra.NONE} for a null extra. */
    static String in(String source) {
        String rewritten = PLAIN_SETTER
                .matcher(source)
                .replaceAll("component; null leaves it out, {@code Optional.empty()} clears it"
                        + "$1$2 = $2 == null ? null : Optional.of($2);");
        if (rewritten.contains("ofNullable")) {
            throw new IllegalStateException(
                    "RecordBuilder writes another kind of setter, whose null would clear:\n" + rewritten);
        }
        String extra = "extra == null ? Extra.NONE : extra";
        rewritten = EXTRA_SET.matcher(rewritten).replaceAll("this.extra = " + extra + ";");
        return EXTRA_PASSED.matcher(rewritten).replaceAll("$1" + extra + ");");
    }
}
