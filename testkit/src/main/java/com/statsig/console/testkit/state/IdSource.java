package com.statsig.console.testkit.state;

import java.util.Random;

/** Ids that look like those of the service: 22 letters and digits. The same ones in each run. */
public final class IdSource {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private final Random random;

    public IdSource() {
        this(1);
    }

    private IdSource(long seed) {
        random = new Random(seed);
    }

    /** The id that the service uses inside for the gate with this id. */
    public static String internalIdOf(String gate) {
        return new IdSource(gate.hashCode()).next();
    }

    public String next() {
        StringBuilder id = new StringBuilder(22);
        for (int i = 0; i < 22; i++) {
            id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return id.toString();
    }
}
