package com.statsig.console.reactor.pipe;

import java.io.IOException;
import java.io.InputStream;

/** Whether a body is JSON that ends in the middle, or was never JSON. */
final class CutJson {
    private CutJson() {}

    /**
     * Whether the body, from where it was marked, is an object, an array or a string that does not end. What begins like
     * none of them is another text, and whole.
     */
    static boolean isIn(InputStream body) {
        try {
            body.reset();
            return endsInside(body);
        } catch (IOException | RuntimeException unreadable) {
            return true;
        }
    }

    private static boolean endsInside(InputStream json) throws IOException {
        int depth = 0;
        boolean quoted = false;
        boolean began = false;
        for (int c = json.read(); c >= 0; c = json.read()) {
            if (quoted) {
                if (c == '\\') {
                    json.read();
                } else if (c == '"') {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            } else if (!began && c > ' ') {
                return false;
            }
            began = began || c > ' ';
            if (began && !quoted && depth <= 0) {
                return false;
            }
        }
        return began;
    }
}
