package com.statsig.console.testkit.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.statsig.console.Route;
import com.statsig.console.gates.GateRoutes;
import com.statsig.console.tags.TagRoutes;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Reply;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupsTest {
    /** All routes of the API, found in the classes of constants and not through the groups. */
    private static List<Route> routes() {
        return new ClassFileImporter()
                .importPackages("com.statsig.console").stream()
                        .filter(type -> type.getSimpleName().endsWith("Routes") && type.isTopLevelClass())
                        .flatMap(type -> Route.in(type.reflect()).stream())
                        .toList();
    }

    @Test
    void everyRouteOfTheApiIsBoundByTheGroupThatItNames() {
        assertThat(routes()).hasSize(336);
        assertThat(routes().stream()
                        .filter(route -> Groups.ALL.stream()
                                .noneMatch(
                                        group -> group.name().equals(route.group()) && group.handler(route) != null)))
                .as("routes that no group's file binds")
                .isEmpty();
    }

    @Test
    void aGroupBindsItsOwnRoutesAndEachOnce() {
        Group tags = new Group("tags", "Tag", Route.in(TagRoutes.class))
                .on(TagRoutes.LIST, call -> Reply.message("Tags listed successfully."));

        assertThatThrownBy(() -> tags.on(GateRoutes.LIST, call -> Reply.message("")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("gates.list");
        assertThatThrownBy(() -> tags.on(TagRoutes.LIST, call -> Reply.message("")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tags.list");
    }
}
