package com.statsig.console.testkit.groups;

import com.statsig.console.Route;
import com.statsig.console.configs.ConfigRoutes;
import com.statsig.console.testkit.call.Call;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Reply;
import com.statsig.console.testkit.state.Plain;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Exposure counts, which are always 0. */
final class Configs {
    private Configs() {}

    static Group group() {
        return new Group("configs", "Exposure count", Route.in(ConfigRoutes.class))
                .on(ConfigRoutes.EXPOSURE_COUNT, Configs::exposureCount);
    }

    private static Reply exposureCount(Call call) {
        return Reply.data(
                "Exposure count fetched successfully.",
                Plain.of(
                        "gates", none(call, "gates"),
                        "experiments", none(call, "experiments"),
                        "dynamicConfigs", none(call, "dynamicConfigs")));
    }

    private static List<Map<String, @Nullable Object>> none(Call call, String parameter) {
        return call.query().getOrDefault(parameter, List.of()).stream()
                .map(id -> Plain.of("id", id, "pastDay", 0, "past7Days", 0))
                .toList();
    }
}
