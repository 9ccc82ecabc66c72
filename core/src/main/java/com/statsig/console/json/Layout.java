package com.statsig.console.json;

import java.util.Arrays;
import java.util.Map;

/**
 * How one JSON object looked: its keys in order, and a mark for each. Objects that looked the same share one layout (and
 * one {@link Extra}, if they had no unknown property), so a page of a thousand gates holds a handful of these.
 */
final class Layout {
    /** The value is the component's (or, where the component has none, an unknown property of that name). */
    static final byte VALUE = 0;
    /** The value was JSON null. */
    static final byte NULL = 1;
    /** A list stood there as its only element, without the brackets. */
    static final byte SINGLE = 2;

    final String[] keys;
    final byte[] marks;
    final Extra bare = new Extra(this, Map.of());

    Layout(String[] keys, byte[] marks) {
        this.keys = keys;
        this.marks = marks;
    }

    boolean has(String key) {
        return Arrays.asList(keys).contains(key);
    }

    /** How the value of the key stood there; the last one of that name counts. */
    byte markOf(String key) {
        return marks[Arrays.asList(keys).lastIndexOf(key)];
    }

    /** Collects the keys of one object while it is read. */
    static final class Recorder {
        private String[] keys;
        private byte[] marks;
        private int size;
        private int hash = 1;

        Recorder(int expected) {
            keys = new String[expected];
            marks = new byte[expected];
        }

        void add(String key, byte mark) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, size * 2);
                marks = Arrays.copyOf(marks, size * 2);
            }
            keys[size] = key;
            marks[size++] = mark;
            hash = (hash * 31 + key.hashCode()) * 31 + mark;
        }

        private boolean matches(Layout layout) {
            if (layout.keys.length != size) {
                return false;
            }
            for (int i = 0; i < size; i++) {
                if (marks[i] != layout.marks[i] || !keys[i].equals(layout.keys[i])) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Layouts seen lately. Races lose an entry at worst, and then a layout is made again. */
    static final class Cache {
        private final Layout[] slots = new Layout[64];

        Layout get(Recorder recorder) {
            int slot = (recorder.hash ^ recorder.hash >>> 16) & slots.length - 1;
            Layout layout = slots[slot];
            if (layout == null || !recorder.matches(layout)) {
                layout = new Layout(
                        Arrays.copyOf(recorder.keys, recorder.size), Arrays.copyOf(recorder.marks, recorder.size));
                slots[slot] = layout;
            }
            return layout;
        }
    }
}
