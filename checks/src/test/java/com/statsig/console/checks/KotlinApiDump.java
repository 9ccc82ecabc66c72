package com.statsig.console.checks;

import com.statsig.console.Internal;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.jetbrains.kotlin.abi.tools.AbiFilters;
import org.jetbrains.kotlin.abi.tools.AbiToolsFactory;

/** The public API of a Kotlin module, as Kotlin's own tool tells it: it knows what {@code internal} is. */
final class KotlinApiDump {
    private KotlinApiDump() {}

    /** @param classes the folder with the compiled classes of the module */
    static String of(Path classes) throws IOException {
        List<File> files;
        try (Stream<Path> all = Files.walk(classes)) {
            files = all.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .map(Path::toFile)
                    .toList();
        }
        StringBuilder dump = new StringBuilder();
        AbiFilters filters = new AbiFilters(Set.of(), Set.of(), Set.of(), Set.of(Internal.class.getName()));
        ServiceLoader.load(AbiToolsFactory.class)
                .findFirst()
                .orElseThrow()
                .get()
                .printJvmDump(dump, files, filters);
        return dump.toString();
    }
}
