package com.statsig.console.reactor;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** The rows of a CSV text, cut when they are asked for. A line break within quotes belongs to its row. */
final class CsvRows implements Iterator<String> {
    private final String csv;
    private int place;

    CsvRows(String csv) {
        this.csv = csv;
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
