package com.statsig.console.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.testkit.state.Plain;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdListsTest extends SandboxTest {
    private static final String PATH = "/segments/list/id_list";

    @BeforeEach
    void aList() {
        http().post("/segments", Map.of("name", "list", "type", "id_list"));
    }

    @Test
    void idsAreAddedOnceRemovedAndReset() {
        http().patch(PATH, Map.of("ids", List.of("a", "b", "a")));
        http().patch(PATH, Map.of("ids", List.of("b", "c")));

        assertThat(http().get(PATH).data())
                .isEqualTo(Map.of("name", "list", "count", 3, "ids", List.of("a", "b", "c")));
        assertThat(http().get("/segments/list").data()).containsEntry("count", 3);
        assertThat(http().delete(PATH, Map.of("ids", List.of("a", "zzz"))).status())
                .isEqualTo(200);
        assertThat(sandbox().ids("list")).containsExactly("b", "c");
        http().post(PATH + "/reset", Map.of("ids", List.of("x")));
        assertThat(sandbox().ids("list")).containsExactly("x");
        assertThat(http().get("/segments/list/idlist_metadata").data())
                .isEqualTo(Map.of("currentVersion", 4, "isUpdating", false));
    }

    @Test
    void longListsComeInPages() {
        sandbox().addIds("list", IntStream.range(0, 250).mapToObj(i -> "u" + i).toList());

        Http.Answer page = http().get(PATH + "?page=3&limit=100");

        assertThat(page.data()).containsEntry("count", 250);
        assertThat(Plain.texts(page.data().get("ids"))).hasSize(50).startsWith("u200");
        assertThat(page.pagination())
                .containsEntry("nextPage", null)
                .containsEntry("previousPage", "/console/v1/segments/list/id_list?page=2&limit=100")
                .containsEntry("totalItems", 250);
    }

    @Test
    void theTypeAndTheSizeAreChecked() {
        http().post("/segments", Map.of("name", "rules", "type", "rule_based"));
        http().post("/segments", Map.of("name", "store", "type", "user_store_id_list"));

        assertThat(http().patch("/segments/rules/id_list", Map.of("ids", List.of("a")))
                        .message())
                .isEqualTo("Segment must be of type 'id_list' to be modified on this endpoint");
        assertThat(http().post("/segments/list/conditional", List.of()).message())
                .isEqualTo("Segment must be of type 'rule_based' to be modified on this endpoint");
        assertThat(http().patch("/segments/store/add_ids", Map.of("ids", List.of("a")))
                        .status())
                .isEqualTo(200);
        assertThat(http().patch("/segments/store/add_ids", Map.of("ids", Collections.nCopies(1001, "a")))
                        .status())
                .isEqualTo(400);
        assertThat(http().post(PATH + "/reset", Map.of("ids", Collections.nCopies(100_001, "a")))
                        .status())
                .isEqualTo(400);
        assertThat(http().patch(PATH, Map.of("ids", List.of(1))).status()).isEqualTo(400);
        assertThat(http().patch(PATH, Map.of()).status()).isEqualTo(400);
    }

    @Test
    void anotherUpdateIsInTheWay() {
        http().patch(PATH, Map.of("ids", List.of("a")));
        sandbox().idListUpdating("list", true);

        assertThat(http().get("/segments/list/idlist_metadata").data()).containsEntry("isUpdating", true);
        assertThat(http().patch(PATH, Map.of("ids", List.of("b"))).status()).isEqualTo(409);
        assertThat(http().delete(PATH, Map.of("ids", List.of("a"))).status()).isEqualTo(409);
        assertThat(http().post(PATH + "/reset", Map.of("ids", List.of())).status())
                .isEqualTo(409);
        assertThat(sandbox().ids("list")).containsExactly("a");
        sandbox().idListUpdating("list", false);
        assertThat(http().patch(PATH, Map.of("ids", List.of("b"))).status()).isEqualTo(200);
    }

    private static Map<String, Object> ruleOfASegment(String name) {
        Map<String, Object> condition = Map.of("type", "country", "operator", "any", "targetValue", List.of("CH"));
        return Map.of("name", name, "passPercentage", 100, "conditions", List.of(condition));
    }

    @Test
    void theRulesOfASegmentAreReplacedByABareArray() {
        http().post(
                        "/segments",
                        Map.of("name", "rules", "type", "rule_based", "rules", List.of(ruleOfASegment("old"))));

        Http.Answer replaced = http().post("/segments/rules/conditional", List.of(ruleOfASegment("new")));

        assertThat(replaced.status()).isEqualTo(200);
        assertThat(rulesOf(http().get("/segments/rules").data()))
                .extracting(rule -> rule.get("name"))
                .containsExactly("new");
        assertThat(http().post("/segments/rules/conditional", Map.of()).status())
                .isEqualTo(400);
    }
}
