package com.statsig.console.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How one JSON object looked: its keys in order, and a mark for each. Objects that looked the same share one layout (and
 * one {@link Extra}, if they had no unknown property), so a page of a thousand gates holds a handful of these.
 */
final class Layout {
    /** The value is the component's (or, where the component has none, an unknown property of that name). */
    static final byte VALUE = 0;
    /** The value was JSON null, or is an unknown property because it does not fit the component. */
    static final byte NULL = 1;
    /** A list stood there as its only element, without the brackets. */
    static final byte SINGLE = 2;
    /** The value is an unknown property, or null, because the component has that of another key that names it. */
    static final byte OTHER = 3;

    final String[] keys;
    final List<String> names;
    final byte[] marks;
    final Extra bare = new Extra(this, Map.of());

    Layout(String[] keys, byte[] marks) {
        this.keys = keys;
        this.names = List.of(keys);
        this.marks = marks;
    }

    boolean has(String key) {
        return names.contains(key);
    }

    /** How the value of the key stood there; the last one of that name counts. */
    byte markOf(String key) {
        return marks[names.lastIndexOf(key)];
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

        /** Whether the property with that index has been read under another name. */
        boolean hasOther(String name, int index, RecordType record) {
            for (int i = size - 1; i >= 0; i--) {
                if (holdsValue(marks[i]) && record.index(keys[i]) == index) {
                    return !keys[i].equals(name);
                }
            }
            return false;
        }

        /** Each key once, with the mark of the last one; of the names of one component only the one that it is from. */
        private Layout layout(RecordType record) {
            Map<String, Byte> last = new LinkedHashMap<>();
            Map<Integer, String> names = new HashMap<>();
            for (int i = 0; i < size; i++) {
                last.put(keys[i], marks[i]);
                if (holdsValue(marks[i])) {
                    names.put(record.index(keys[i]), keys[i]);
                }
            }
            byte[] resolved = new byte[last.size()];
            int i = 0;
            for (Map.Entry<String, Byte> key : last.entrySet()) {
                int index = record.index(key.getKey());
                boolean other = index >= 0 && !key.getKey().equals(names.getOrDefault(index, key.getKey()));
                resolved[i++] = other ? OTHER : key.getValue();
            }
            return new Layout(last.keySet().toArray(String[]::new), resolved);
        }

        private static boolean holdsValue(byte mark) {
            return mark == VALUE || mark == SINGLE;
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

        Layout get(Recorder recorder, RecordType record) {
            int slot = (recorder.hash ^ recorder.hash >>> 16) & slots.length - 1;
            Layout layout = slots[slot];
            if (layout == null || !recorder.matches(layout)) {
                layout = recorder.layout(record);
                slots[slot] = layout;
            }
            return layout;
        }
    }
}
