package com.statsig.console.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.reactor.conformance.Clients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of groups is the one of the routes, and the tests that the README names are there. */
class ReadmeTest {
    @Test
    void theTableOfGroupsIsComplete() throws IOException {
        Map<String, Integer> operations = new TreeMap<>();
        Clients.routes().forEach((group, routes) -> operations.put(group, routes.size()));
        List<String> expected = operations.entrySet().stream()
                .map(group -> "| `%s` | %d |".formatted(group.getKey(), group.getValue()))
                .toList();

        List<String> rows = Files.readAllLines(Path.of("..", "docs", "groups.md")).stream()
                .filter(line -> line.matches("\\| `\\w+` \\| \\d+ \\|"))
                .toList();

        assertThat(rows)
                .as("docs/groups.md should have\n%s", String.join("\n", expected))
                .isEqualTo(expected);
    }

    @Test
    void theTestsItNamesAreThere() throws IOException {
        Set<String> named = Pattern.compile("`(\\w+Test)`")
                .matcher(Files.readString(Path.of("..", "README.md")))
                .results()
                .map(name -> name.group(1) + ".java")
                .collect(Collectors.toSet());
        try (Stream<Path> files =
                Stream.concat(Files.walk(Path.of("src", "test")), Files.walk(Path.of("..", "core", "src", "test")))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsAll(named);
        }
        assertThat(named).isNotEmpty();
    }
}
