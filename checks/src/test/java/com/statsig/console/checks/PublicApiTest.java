package com.statsig.console.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The public API of each module is what its dump says, so that a change of it shows in the diff of a commit. */
class PublicApiTest {
    private static final Path ROOT = Path.of("..");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "core",
                "reactor-client",
                "testkit",
                "kotlin-extensions",
                "integrations/redis",
                "integrations/r2dbc"
            })
    void isWhatTheDumpSays(String module) throws IOException {
        Path folder = ROOT.resolve(module);
        Path file = folder.resolve("api").resolve(folder.getFileName() + ".api");
        String api = dump(module);
        if (Boolean.getBoolean("api.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, api);
            return;
        }
        String known = Files.exists(file) ? Files.readString(file) : "";
        assertThat(difference(known, api)).as("""
                        The public API of %s is not that of %s. Where this is meant, write it anew and commit it:
                        mvn -q -pl checks -am test -Dtest=PublicApiTest -Dsurefire.failIfNoSpecifiedTests=false -Dapi.write=true
                        """, module, file).isEmpty();
        assertThat(api).isEqualTo(known);
    }

    private static String dump(String module) throws IOException {
        Path classes = ROOT.resolve(module).resolve("target").resolve("classes");
        return module.equals("kotlin-extensions") ? KotlinApiDump.of(classes) : ApiDump.of(classes);
    }

    /** Lines that went with a minus, lines that came with a plus, each below the type that it is of. */
    private static List<String> difference(String before, String after) {
        Set<String> old = lines(before);
        Set<String> now = lines(after);
        List<String> difference = new ArrayList<>();
        old.stream().filter(line -> !now.contains(line)).forEach(line -> difference.add("- " + line));
        now.stream().filter(line -> !old.contains(line)).forEach(line -> difference.add("+ " + line));
        return difference;
    }

    private static Set<String> lines(String dump) {
        Set<String> lines = new LinkedHashSet<>();
        String type = "";
        for (String line : dump.lines().toList()) {
            boolean member = line.startsWith("    ") || line.startsWith("\t");
            if (!member) {
                type = line;
            }
            lines.add(member ? type + " :: " + line.strip() : line);
        }
        return lines;
    }
}
