package com.statsig.console.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import org.junit.jupiter.api.Test;

/** A WireMock without what is used here is named at the start. */
class WireMockVersionTest {
    @Test
    void anotherWireMockIsToldWithWhereItIs() throws Exception {
        Class<?> sandbox = new WithAnotherWireMock().loadClass(ConsoleSandbox.class.getName());

        assertThatThrownBy(() -> sandbox.getMethod("start").invoke(null))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("wiremock-standalone", "at least 3.5.1", "Found: jar:file:")
                .hasCauseInstanceOf(LinkageError.class);
    }

    /** Loads the testkit and WireMock anew, as if one of its classes were not there yet. */
    private static final class WithAnotherWireMock extends ClassLoader {
        private static final String MISSING = "com.github.tomakehurst.wiremock.jetty11.Jetty11HttpServer";

        WithAnotherWireMock() {
            super(ConsoleSandbox.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.equals(MISSING)) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("com.statsig.console.testkit.") && !name.startsWith("com.github.tomakehurst.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream bytes = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] code = bytes.readAllBytes();
                return defineClass(name, code, 0, code.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
