package com.statsig.console.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.statsig.console.ApiKey;
import com.statsig.console.Method;
import com.statsig.console.gates.Gate;
import com.statsig.console.gates.GateRoutes;
import com.statsig.console.page.Cursor;
import com.statsig.console.quota.LimitClass;
import com.statsig.console.quota.Quota;
import com.statsig.console.tags.Tag;
import com.statsig.console.tags.TagRoutes;
import com.statsig.console.testkit.groups.Groups;
import com.statsig.console.testkit.server.Service;
import com.statsig.console.testkit.server.ServiceSettings;
import com.statsig.console.testkit.state.Plain;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConsoleSandboxTest {
    private static final Instant NOW = Instant.ofEpochMilli(1_704_929_979_761L);
    private static final ConsoleSandbox SANDBOX =
            ConsoleSandbox.builder().clock(Clock.fixed(NOW, ZoneOffset.UTC)).start();
    private final Http http = new Http(SANDBOX);

    @BeforeEach
    void reset() {
        SANDBOX.reset();
    }

    @AfterAll
    static void stop() {
        SANDBOX.close();
    }

    @Test
    void startsOnLocalhostAndStops() {
        ConsoleSandbox sandbox = ConsoleSandbox.start();
        Http client = new Http(sandbox);
        assertThat(sandbox.baseUrl()).matches("http://localhost:\\d+");
        assertThat(client.get("/tags").status()).isEqualTo(200);

        sandbox.close();

        assertThatThrownBy(() -> client.get("/tags")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void sandboxesAreProjectsOfTheirOwn() {
        try (ConsoleSandbox other =
                ConsoleSandbox.builder().apiKey(ApiKey.of("console-another")).start()) {
            http.post("/tags", Map.of("name", "mine", "description", ""));

            assertThat(new Http(other).get("/tags").items()).isEmpty();
            assertThat(other.apiKey().reveal()).isEqualTo("console-another");
        }
    }

    @Test
    void noThreadOfItKeepsTheJvmAlive() {
        http.get("/tags");

        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> !thread.isDaemon())
                .extracting(Thread::getName)
                .noneMatch(name -> name.contains("sandbox") || name.startsWith("qtp") || name.contains("Scheduler"));
    }

    @Test
    void aTagLives() {
        Http.Answer created = http.post("/tags", Map.of("name", "a tag", "description", "why"));
        assertThat(created.status()).isEqualTo(200);
        assertThat(created.data())
                .isEqualTo(Map.of("id", "a_tag", "name", "a tag", "description", "why", "isCore", false));

        assertThat(http.patch("/tags/a_tag", Map.of("isCore", true)).data())
                .containsEntry("isCore", true)
                .containsEntry("description", "why");
        assertThat(http.get("/tags/a_tag").data()).containsEntry("isCore", true);
        assertThat(http.get("/tags").items()).hasSize(1);

        assertThat(http.delete("/tags/a_tag").object()).isEqualTo(Map.of("message", "Tag deleted successfully."));
        Http.Answer gone = http.get("/tags/a_tag");
        assertThat(gone.status()).isEqualTo(404);
        assertThat(gone.object()).containsEntry("status", 404).containsKey("message");
    }

    @Test
    void aCreatedGateIsSignedAndHasItsDefaults() {
        Http.Answer created = http.post("/gates", Map.of("name", "A Gate", "isEnabled", true));

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.message()).isEqualTo("Gate created successfully.");
        assertThat(created.data())
                .containsEntry("id", "a_gate")
                .containsEntry("name", "A Gate")
                .containsEntry("createdTime", NOW.toEpochMilli())
                .containsEntry("lastModifiedTime", NOW.toEpochMilli())
                .containsEntry("creatorName", "CONSOLE API")
                .containsEntry("version", 1)
                .containsEntry("rules", List.of())
                .containsEntry("status", "In Progress")
                .containsEntry("team", null);
        assertThat(http.get("/gates/a_gate").data()).isEqualTo(created.data());
    }

    @Test
    void anIdOfOnesOwnIsKept() {
        assertThat(http.post("/gates", Map.of("name", "A Gate", "id", "other")).data())
                .containsEntry("id", "other");
        assertThat(http.get("/gates/other").status()).isEqualTo(200);
    }

    @Test
    void aNameInUseIsRefused() {
        http.post("/gates", Map.of("name", "A Gate"));

        Http.Answer again = http.post("/gates", Map.of("name", "A Gate"));

        assertThat(again.status()).isEqualTo(400);
        assertThat(again.object()).isEqualTo(Map.of("status", 400, "message", "Name is already in use"));
        assertThat(http.post("/gates", Map.of("name", "A Gate", "id", "other_id"))
                        .status())
                .isEqualTo(400);
        assertThat(http.post("/gates", Map.of("name", "Other", "id", "a_gate")).status())
                .isEqualTo(400);
        http.post("/gates", Map.of("name", "Another"));
        assertThat(http.patch("/gates/another", Map.of("name", "A Gate")).status())
                .isEqualTo(400);
    }

    @Test
    void ofTwoThatCreateTheSameOneSucceeds() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int i = 0; i < 20; i++) {
                Map<String, Object> gate = Map.of("name", "gate " + i);
                assertThat(together(threads, () -> http.post("/gates", gate).status()))
                        .containsExactlyInAnyOrder(201, 400);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(SANDBOX.items("gates")).hasSize(20);
    }

    /** Without the connection in between, which hardly ever lets two through at the same moment. */
    @Test
    void oneRequestIsDoneAtATime() throws Exception {
        ApiKey apiKey = ApiKey.of("console-sandbox0000000000000000");
        Service service = new Service(
                new ServiceSettings(apiKey, Quota.unlimited(), false, false, Clock.systemUTC(), false, false, 100),
                Groups.ALL,
                (method, route, parameters) -> null);
        Map<String, List<String>> key = Map.of("STATSIG-API-KEY", List.of(apiKey.reveal()));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int i = 0; i < 2000; i++) {
                byte[] gate = ("{\"name\":\"gate " + i + "\"}").getBytes(StandardCharsets.UTF_8);
                assertThat(together(
                                threads,
                                () -> Objects.requireNonNull(service.answer(Method.POST, "/console/v1/gates", key, gate)
                                                .reply())
                                        .status()))
                        .containsExactlyInAnyOrder(201, 400);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> List<T> together(ExecutorService threads, Callable<T> action) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(2);
        Callable<T> synced = () -> {
            barrier.await();
            return action.call();
        };
        Future<T> one = threads.submit(synced);
        Future<T> other = threads.submit(synced);
        return List.of(one.get(), other.get());
    }

    @Test
    void whatIsMissingOrWrongIsNamed() {
        Http.Answer missing = http.post("/tags", Map.of("isCore", "yes"));

        assertThat(missing.status()).isEqualTo(400);
        assertThat(missing.object())
                .isEqualTo(Map.of(
                        "status",
                        400,
                        "message",
                        "Bad Request Exception",
                        "errors",
                        List.of(
                                Map.of("property", "name", "errorMessage", "Required"),
                                Map.of("property", "description", "errorMessage", "Required"),
                                Map.of("property", "isCore", "errorMessage", "Expected boolean, received string"))));
        assertThat(errors(http.post("/gates", Map.of("name", "ab"))))
                .containsExactly(
                        Map.of("property", "name", "errorMessage", "String must contain at least 3 character(s)"));
        assertThat(errors(http.post("/gates", Map.of("name", "a/gate"))))
                .containsExactly(Map.of("property", "name", "errorMessage", "Invalid"));
        assertThat(errors(http.post("/gates", Map.of("name", "gate", "type", "STALE"))))
                .containsExactly(Map.of(
                        "property",
                        "type",
                        "errorMessage",
                        "Invalid enum value. Expected 'PERMANENT' | 'TEMPORARY', received 'STALE'"));
        assertThat(http.post("/gates", Map.of()).status()).isEqualTo(400);
        assertThat(http.post("/gates", List.of()).status()).isEqualTo(400);
        assertThat(SANDBOX.items("gates")).isEmpty();
    }

    private static List<Map<String, @org.jspecify.annotations.Nullable Object>> errors(Http.Answer answer) {
        assertThat(answer.status()).isEqualTo(400);
        return Plain.objects(answer.object().get("errors"));
    }

    @Test
    void tagsMustExist() {
        assertThat(http.post("/gates", Map.of("name", "gate", "tags", List.of("no tag")))
                        .status())
                .isEqualTo(400);
        SANDBOX.put("tags", Map.of("name", "a tag"));

        assertThat(http.post("/gates", Map.of("name", "gate", "tags", List.of("a tag")))
                        .status())
                .isEqualTo(201);
        assertThat(http.patch("/gates/gate", Map.of("tags", List.of("no tag"))).status())
                .isEqualTo(400);
    }

    @Test
    void aPatchLeavesClearsAndSets() {
        http.post("/gates", Map.of("name", "gate", "description", "old", "teamID", "t1", "x-unknown", List.of(1)));

        Http.Answer patched = http.patch(
                "/gates/gate", Plain.of("teamID", null, "isEnabled", false, "createdTime", 1, "id", "stolen"));

        assertThat(patched.status()).isEqualTo(200);
        assertThat(patched.data())
                .containsEntry("id", "gate")
                .containsEntry("description", "old")
                .containsEntry("teamID", null)
                .containsEntry("isEnabled", false)
                .containsEntry("status", "Disabled")
                .containsEntry("x-unknown", List.of(1))
                .containsEntry("createdTime", NOW.toEpochMilli())
                .containsEntry("version", 2);
        assertThat(errors(http.patch("/gates/gate", Plain.of("description", null))))
                .containsExactly(Map.of("property", "description", "errorMessage", "Expected string, received null"));
    }

    @Test
    void aFullUpdateRequiresItsPropertiesAndTakesTheOthersBack() {
        http.post("/gates", Map.of("name", "A Gate", "type", "PERMANENT", "idType", "stableID"));

        assertThat(errors(http.post("/gates/a_gate", Map.of("isEnabled", true))))
                .hasSize(2);
        Http.Answer updated =
                http.post("/gates/a_gate", Map.of("isEnabled", true, "description", "new", "rules", List.of()));

        assertThat(updated.data())
                .containsEntry("description", "new")
                .containsEntry("name", "A Gate")
                .containsEntry("type", "TEMPORARY")
                .containsEntry("idType", "userID");
    }

    @Test
    void operationsSetTheStatus() {
        http.post("/gates", Map.of("name", "gate"));

        assertThat(http.put("/gates/gate/disable").data())
                .containsEntry("isEnabled", false)
                .containsEntry("status", "Disabled");
        assertThat(http.put("/gates/gate/enable").data()).containsEntry("status", "In Progress");
        assertThat(http.put("/gates/gate/launch").data()).containsEntry("status", "Launched");
        assertThat(http.put("/gates/gate/archive", Map.of("archiveReason", "old"))
                        .data())
                .containsEntry("status", "Archived");
        assertThat(http.get("/gates").items()).isEmpty();
        assertThat(http.get("/gates?includeArchived=true").items()).hasSize(1);
        assertThat(http.put("/gates/gate/unarchive").data()).containsEntry("status", "Disabled");
        assertThat(http.get("/gates").items()).hasSize(1);
    }

    @Test
    void listsComeInPagesOfAHundred() {
        for (int i = 0; i < 250; i++) {
            SANDBOX.put("gates", Map.of("name", "gate " + i));
        }

        Http.Answer first = http.get("/gates");
        assertThat(first.items()).hasSize(100);
        assertThat(first.pagination())
                .isEqualTo(Plain.of(
                        "itemsPerPage",
                        100,
                        "pageNumber",
                        1,
                        "nextPage",
                        "/console/v1/gates?page=2&limit=100",
                        "previousPage",
                        null,
                        "totalItems",
                        250,
                        "all",
                        "/console/v1/gates"));
        Http.Answer last = http.get("/gates?page=3&limit=100");
        assertThat(last.items()).hasSize(50);
        assertThat(last.items().get(0)).containsEntry("id", "gate_200");
        assertThat(last.pagination())
                .containsEntry("nextPage", null)
                .containsEntry("previousPage", "/console/v1/gates?page=2&limit=100");
        assertThat(http.get("/gates?page=4").items()).isEmpty();
        assertThat(http.get("/gates?limit=101").status()).isEqualTo(400);
        assertThat(http.get("/gates?page=0").status()).isEqualTo(400);
    }

    @Test
    void followingTheLinksReadsEverythingOnce() {
        for (int i = 0; i < 57; i++) {
            SANDBOX.put("gates", Map.of("name", "gate " + i, "type", i % 2 == 0 ? "PERMANENT" : "TEMPORARY"));
        }
        List<Object> ids = new ArrayList<>();
        String link = "/console/v1/gates?limit=5&type=PERMANENT";
        for (int pages = 0; link != null && pages < 10; pages++) {
            Http.Answer page = http.get(link);
            page.items().forEach(gate -> ids.add(Objects.requireNonNull(gate.get("id"))));
            link = (String) page.pagination().get("nextPage");
        }

        assertThat(ids).hasSize(29).doesNotHaveDuplicates().contains("gate_0", "gate_56");
        assertThat(SANDBOX.requestCount(GateRoutes.LIST)).isEqualTo(6);
    }

    @Test
    void filtersSelectAndAreRepeatedInTheLinks() {
        SANDBOX.put("tags", Map.of("name", "a b"));
        SANDBOX.put("gates", Map.of("name", "one", "tags", List.of("a b"), "creatorName", "Jo"));
        SANDBOX.put("gates", Map.of("name", "two", "tags", List.of("a b")));
        SANDBOX.put("gates", Map.of("name", "three", "creatorName", "Jo"));

        Http.Answer tagged = http.get("/gates?tags=a%20b&tags=zzz&limit=1");
        assertThat(tagged.items()).extracting(gate -> gate.get("id")).containsExactly("one");
        assertThat(tagged.pagination())
                .containsEntry("totalItems", 2)
                .containsEntry("nextPage", "/console/v1/gates?page=2&limit=1&tags=a+b&tags=zzz");
        assertThat(Objects.requireNonNull(
                                Cursor.parse((String) tagged.pagination().get("nextPage")))
                        .query())
                .containsEntry("tags", List.of("a b", "zzz"));
        assertThat(http.get("/gates?creatorName=Jo").items()).hasSize(2);
        assertThat(http.get("/gates?creatorname=Jo").items()).hasSize(3);
    }

    @Test
    void seedsAreReadBackAsMapsAndModels() {
        SANDBOX.put("tags", Map.of("id", "7", "name", "seven", "extra", Map.of("b", 1)));
        SANDBOX.put(
                "tags",
                http.post("/tags", Map.of("name", "eight", "description", "")).data());

        assertThat(SANDBOX.items("tags", Tag.class)).extracting(Tag::id).containsExactly("7", "eight");
        assertThat(SANDBOX.item("tags", "7").orElseThrow())
                .containsEntry("extra", Map.of("b", 1))
                .containsEntry("isCore", false);
        Gate gate =
                Objects.requireNonNull(SANDBOX.item("gates", "none", Gate.class).orElseGet(() -> {
                    SANDBOX.put("gates", Map.of("name", "gate"));
                    return SANDBOX.items("gates", Gate.class).get(0);
                }));
        assertThat(gate.createdTime()).isEqualTo(NOW);
        assertThatThrownBy(() -> SANDBOX.items("gates").get(0).put("a", 1))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> SANDBOX.put("gate", Map.of("name", "gate")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("gates");
        SANDBOX.remove("tags", "7");
        assertThat(SANDBOX.items("tags")).hasSize(1);
    }

    @Test
    void aWrongKeyIsRefusedAndEchoed() {
        Http.Answer wrong = http.send("GET", "/gates", "console-wrong", null);
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.object())
                .isEqualTo(Map.of(
                        "status",
                        401,
                        "message",
                        "This endpoint only accepts an active CONSOLE key, but an invalid key was sent."
                                + " Key: console-wrong"));
        assertThat(http.send("GET", "/gates", null, null).status()).isEqualTo(401);
        assertThat(http.send("GET", "/gates", "secret-abc", null).status()).isEqualTo(403);
    }

    @Test
    void encodedIdsNameOneResource() {
        for (String id : List.of("a/b", "a:b", "a%b", "50%25", "a?b#c", "a b", "ä", "..")) {
            SANDBOX.put("tags", Map.of("id", id, "name", "tag " + id));
            StringBuilder encoded = new StringBuilder();
            for (byte octet : id.getBytes(StandardCharsets.UTF_8)) {
                encoded.append(String.format("%%%02X", octet));
            }
            assertThat(http.get("/tags/" + encoded).data()).containsEntry("id", id);
        }
    }

    @Test
    void anUnknownPathIsNotFound() {
        Http.Answer unknown = http.get("/no_such_thing");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.object()).containsEntry("statusCode", 404).containsEntry("error", "Not Found");
        assertThat(http.get("/gates/").status()).isEqualTo(404);
    }

    @Test
    void itTellsWhatItSaw() {
        http.post("/tags", Map.of("name", "a tag", "description", ""));
        http.get("/tags?limit=5");
        http.get("/tags/none");

        assertThat(SANDBOX.requestCount(TagRoutes.CREATE)).isEqualTo(1);
        assertThat(SANDBOX.requestCount(TagRoutes.DELETE)).isZero();
        assertThat(SANDBOX.requestCounts()).isEqualTo(Map.of("tags.create", 1L, "tags.list", 1L, "tags.get", 1L));
        assertThat(SANDBOX.mutationTimes()).containsExactly(NOW);
        assertThat(SANDBOX.mutationTimes(LimitClass.MUTATION)).containsExactly(NOW);
        assertThat(SANDBOX.mutationTimes(LimitClass.SEGMENT)).isEmpty();
        assertThat(SANDBOX.requests()).extracting(SandboxRequest::status).containsExactly(200, 200, 404);
        SandboxRequest listed = SANDBOX.requests().get(1);
        assertThat(listed.path()).isEqualTo("/console/v1/tags");
        assertThat(listed.query()).isEqualTo(Map.of("limit", List.of("5")));
        assertThat(SANDBOX.requests().get(0).body()).isEqualTo(Map.of("name", "a tag", "description", ""));
        SANDBOX.reset();
        assertThat(SANDBOX.requests()).isEmpty();
        assertThat(http.get("/tags").items()).isEmpty();
    }
}
