package com.statsig.console.reactor.pipe;

import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;

/** The rows of a CSV text, cut when they are asked for. A line break within quotes belongs to its row. */
final class CsvRows implements Iterator<String> {
    private static final Pattern DATE_TIME = Pattern.compile("^\"?\\d{4}-\\d{2}-\\d{2}T");

    private final String csv;
    private int place;

    CsvRows(String csv) {
        this.csv = csv;
    }

    /**
     * The text, if it is a table: a row of names, and behind it rows of as many columns. Line breaks at its end are cut
     * off.
     *
     * @throws IOException says what is wrong, and in which row
     */
    static String checked(String csv) throws IOException {
        String table = csv.replaceFirst("[\r\n]+\\z", "");
        CsvRows rows = new CsvRows(table);
        String names = rows.hasNext() ? rows.next() : "";
        int columns = columns(names);
        if (columns < 2 || !isHeader(names)) {
            throw new IOException("this is no CSV whose first row names the columns");
        }
        for (int row = 2; rows.hasNext(); row++) {
            int found = columns(rows.next());
            if (found != columns) {
                throw new IOException(
                        found < 0
                                ? "row " + row + " ends within quotes"
                                : "row " + row + " has " + found + " columns, not " + columns);
            }
        }
        return table;
    }

    /** No names are HTML, JSON, numbers, dates, or nothing. */
    private static boolean isHeader(String row) {
        char first = row.stripLeading().charAt(0);
        if (first == '<' || first == '{' || first == '[') {
            return false;
        }
        for (String name : row.split(",", -1)) {
            if (name.chars().noneMatch(Character::isLetter)
                    || DATE_TIME.matcher(name).find()) {
                return false;
            }
        }
        return true;
    }

    /** -1 where it ends within quotes. */
    private static int columns(String row) {
        boolean quoted = false;
        int columns = 1;
        for (int i = 0; i < row.length(); i++) {
            quoted ^= row.charAt(i) == '"';
            if (!quoted && row.charAt(i) == ',') {
                columns++;
            }
        }
        return quoted ? -1 : columns;
    }

    @Override
    public boolean hasNext() {
        return place < csv.length();
    }

    @Override
    public String next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int end = place;
        boolean quoted = false;
        while (end < csv.length() && (quoted || csv.charAt(end) != '\n')) {
            quoted ^= csv.charAt(end) == '"';
            end++;
        }
        String row = csv.substring(place, end);
        place = end + 1;
        return row.endsWith("\r") ? row.substring(0, row.length() - 1) : row;
    }
}
