package com.statsig.console.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.statsig.console.Method;
import com.statsig.console.testkit.ApiDocument.Operation;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.groups.Groups;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a test puts into the sandbox by its name alone is read as the document says. */
class PutTest extends SandboxTest {
    /** Ingestions are found by type and dataset, reports are made for a day. */
    private static final Set<String> NOT_BY_NAME = Set.of("ingestions", "reports");

    @Test
    void whatHasANameAloneIsReadAsTheDocumentSays() {
        ApiDocument document = ApiDocument.read();
        List<String> wrong = new ArrayList<>();
        int read = 0;
        for (Group group : Groups.ALL) {
            Optional<Operation> list = document.operation(group.name() + ".list");
            Optional<Operation> get = document.operation(group.name() + ".get");
            if ((list.isEmpty() && get.isEmpty()) || NOT_BY_NAME.contains(group.name())) {
                continue;
            }
            Map<String, @Nullable Object> put = sandbox().put(group.name(), Map.of("name", "A new one"));
            String id = String.valueOf(Objects.requireNonNullElse(put.get(group.idProperty()), "A new one"));
            for (Operation operation :
                    List.of(list, get).stream().flatMap(Optional::stream).toList()) {
                read++;
                String path = operation
                        .path()
                        .replaceAll(
                                "\\{.*?}",
                                URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20"));
                Http.Answer answer = http().send(Method.GET.name(), path, null);
                if (answer.status() != operation.status()) {
                    wrong.add(operation.id() + " " + path + " " + answer.text());
                    continue;
                }
                Schema schema = document.validator(operation);
                schema.validate(answer.text(), InputFormat.JSON)
                        .forEach(problem -> wrong.add(operation.id() + " " + problem + " in " + answer.text()));
            }
        }
        assertThat(read).isGreaterThan(40);
        assertThat(wrong).isEmpty();
    }
}
