package com.statsig.console.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Response bodies as the server sends them. */
final class Bodies {
    private static final String GATE = """
            {"id":"checkout_flow_%1$d","name":"checkout_flow_%1$d","idType":"userID",
            "description":"Shows the new checkout to some of the users","lastModifierID":"3xA9kQwLr7Tz%1$d",
            "lastModifiedTime":17%2$011d,"lastModifierEmail":"ada@example.com","lastModifierName":"Ada",
            "creatorID":"3xA9kQwLr7Tz%1$d","createdTime":16%2$011d,"creatorName":"Ada",
            "creatorEmail":"ada@example.com","tags":["core","team-%1$d"],"targetApps":["web"],"holdoutIDs":[],
            "team":"checkout","teamID":"team-%1$d","version":%1$d,"checksPerHour":1234.5,"status":"In Progress",
            "type":"PERMANENT","typeReason":"NONE",
            "owner":{"ownerID":"3xA9kQwLr7Tz%1$d","ownerType":"USER","ownerName":"Ada","ownerEmail":"ada@example.com"},
            "isTemplate":false,"isEnabled":true,"rules":[
            {"name":"employees","id":"38ttpCpzrQFTMKcqFKk02l:10.00:%1$d","baseID":"38ttpCpzrQFTMKcqFKk02l",
            "passPercentage":100,"conditions":[{"type":"email","operator":"str_contains_any",
            "targetValue":["@example.com","@example.org"]}],"environments":null,"returnValue":true},
            {"name":"some","id":"6gRkTzV1bW0yNQpLsXcE3a:10.00:%1$d","baseID":"6gRkTzV1bW0yNQpLsXcE3a",
            "passPercentage":12.5,"conditions":[{"type":"app_version","operator":"version_gte","targetValue":"3.%1$d"},
            {"type":"country","operator":"any","targetValue":["DE","FR","IT"]}],
            "environments":["production","staging"],"returnValue":true}],
            "measureMetricLifts":true,"monitoringMetrics":[{"name":"checkouts","type":"sum"}],
            "reviewSettings":{"requiredReview":false,"allowedReviewers":[]},
            "permalink":"https://console.statsig.com/gates/checkout_flow_%1$d"}""".replaceAll("\n", "");

    private Bodies() {}

    /** One gate with two rules. */
    static byte[] gate() {
        return bytes("{\"message\":\"Gate read successfully.\",\"data\":" + gate(1) + "}");
    }

    /** A page of a hundred of them, which is not the last. */
    static byte[] page() {
        String gates = IntStream.range(0, 100).mapToObj(Bodies::gate).collect(Collectors.joining(","));
        return bytes("{\"message\":\"Gates listed successfully.\",\"data\":[" + gates + "],\"pagination\":{"
                + "\"itemsPerPage\":100,\"pageNumber\":1,\"totalItems\":1000,"
                + "\"nextPage\":\"/console/v1/gates?page=2&limit=100\",\"previousPage\":null}}");
    }

    private static String gate(int number) {
        return GATE.formatted(number, number * 1_000_003L);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
