package com.statsig.console.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The code of README and guides is compiled: each block of Java or Kotlin stands under the name of a region, {@code
 * <!-- snippet: NAME -->}, and is what stands between {@code // region NAME} and {@code // endregion} in the test
 * sources of this module.
 */
class SnippetsTest {
    private static final Path ROOT = Path.of("..");
    private static final String COMMAND =
            "mvn -q -pl checks -am test -Dtest=SnippetsTest -Dsurefire.failIfNoSpecifiedTests=false -Ddocs.write=true";
    private static final Pattern REGION = Pattern.compile("(?ms)^ *// region ([\\w-]+)\\R(.*?)^ *// endregion$");
    private static final Pattern BLOCK =
            Pattern.compile("(?ms)^(?:<!-- snippet: ([\\w-]+) -->\\R)?```(java|kotlin)\\R(.*?)^```$");

    @Test
    void guidesShowWhatIsCompiled() throws IOException {
        Map<String, String> regions = regions();
        for (Path guide : guides()) {
            String text = Files.readString(guide);
            String compiled =
                    BLOCK.matcher(text).replaceAll(block -> Matcher.quoteReplacement(block(guide, block, regions)));
            if (Boolean.getBoolean("docs.write")) {
                Files.writeString(guide, compiled);
            } else {
                assertThat(text)
                        .as("%s does not show what is compiled. Write its blocks anew: %s", guide, COMMAND)
                        .isEqualTo(compiled);
            }
        }
    }

    @Test
    void everyRegionIsShown() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path guide : guides()) {
            all.append(Files.readString(guide));
        }
        assertThat(regions().keySet()).allSatisfy(name -> assertThat(all).contains("<!-- snippet: " + name + " -->"));
    }

    private static String block(Path guide, MatchResult block, Map<String, String> regions) {
        String name = block.group(1);
        assertThat(name)
                .as("A block of %s has no line <!-- snippet: NAME --> above it:%n%s", guide, block.group(3))
                .isNotNull();
        assertThat(regions).as("%s shows a region that there is not", guide).containsKey(name);
        return "<!-- snippet: " + name + " -->\n```" + block.group(2) + "\n" + regions.get(name) + "```";
    }

    private static List<Path> guides() throws IOException {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), docs.sorted())
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
        }
    }

    private static Map<String, String> regions() throws IOException {
        Map<String, String> regions = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src", "test"))) {
            for (Path file : files.filter(path -> path.toString().matches(".*Snippets\\.(java|kt)"))
                    .toList()) {
                REGION.matcher(Files.readString(file))
                        .results()
                        .forEach(region -> assertThat(regions.put(
                                        region.group(1),
                                        region.group(2).stripTrailing().stripIndent() + "\n"))
                                .as("two regions are named %s", region.group(1))
                                .isNull());
            }
        }
        return regions;
    }
}
