package com.statsig.console.testkit.groups;

import com.statsig.console.Route;
import com.statsig.console.dashboards.DashboardRoutes;
import com.statsig.console.testkit.call.Call;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Refusal;
import com.statsig.console.testkit.call.Reply;
import com.statsig.console.testkit.call.Schema;
import com.statsig.console.testkit.operations.Crud;
import com.statsig.console.testkit.state.Plain;
import com.statsig.console.testkit.state.Resource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Dashboards and their widgets. The revision of a dashboard is the number of its changes. */
final class Dashboards {
    private static final String REVISION = "revision";
    private static final String WIDGETS = "widgets";
    private static final Schema WIDGET_LIST = Schema.of("widgets:array defaults:object max_cols:number");
    private static final Schema CHANGE = Schema.of("revision:string");

    private Dashboards() {}

    static Group group() {
        return new Group("dashboards", "Dashboard", Route.in(DashboardRoutes.class))
                .schema(Schema.of("name:string description:string defaults:object? widgets:array")
                        .text("name", 1, 200)
                        .text("description", 0, 10_000))
                .createRequires("name")
                .identifiedBy("id")
                .defaultValue("description", "")
                .defaultValue(WIDGETS, List.of())
                .defaultValue(REVISION, "1")
                .auditedAs("create_dashboard", "edit_dashboard_widget", "delete_dashboard")
                .on(DashboardRoutes.LIST, Dashboards::list)
                .on(DashboardRoutes.CREATE, Dashboards::create)
                .on(DashboardRoutes.GET, Crud::get)
                .on(DashboardRoutes.PATCH, Dashboards::patch)
                .on(DashboardRoutes.ADD_WIDGETS, call -> setWidgets(call, true))
                .on(DashboardRoutes.REPLACE_WIDGETS, call -> setWidgets(call, false))
                .on(DashboardRoutes.PATCH_WIDGET, Dashboards::patchWidget)
                .on(DashboardRoutes.DELETE_WIDGET, Dashboards::deleteWidget)
                .on(DashboardRoutes.WIDGET_RESULTS, Dashboards::results);
    }

    private static Reply list(Call call) {
        List<Resource> selected = call.resources().list().stream()
                .filter(dashboard -> call.query("search") == null
                        || String.valueOf(dashboard.properties().get("name"))
                                .contains(String.valueOf(call.query("search"))))
                .toList();
        double now = call.project().now() / 1000.0;
        return call.page("Dashboards listed successfully.", selected, dashboard -> {
            Map<String, @Nullable Object> summary = new LinkedHashMap<>(dashboard.properties());
            summary.remove(REVISION);
            summary.put("widget_count", Plain.objects(summary.remove(WIDGETS)).size());
            summary.putIfAbsent("created_time", now);
            summary.putIfAbsent("modified_time", now);
            return summary;
        });
    }

    private static Reply create(Call call) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>(call.body());
        call.check(call.group().schema(), call.group().requiredToCreate());
        body.put(WIDGETS, withIds(call, body.get(WIDGETS)));
        Resource dashboard = Crud.seed(call.project(), call.group(), body);
        call.resources().add(dashboard);
        call.log(call.group().createAction(), "Created Dashboard", Map.of(), dashboard.properties());
        return Reply.data(
                "Dashboard created successfully.",
                Plain.of(
                        "id",
                        dashboard.id(),
                        "dashboard_url",
                        "https://console.statsig.com/dashboards/" + dashboard.id()));
    }

    private static Reply patch(Call call) {
        call.check(call.group().schema(), List.of(REVISION));
        Map<String, @Nullable Object> changes = new LinkedHashMap<>(call.body());
        return changed(call, changes.remove(REVISION), changes);
    }

    private static Reply setWidgets(Call call, boolean keepOthers) {
        call.check(WIDGET_LIST, List.of(WIDGETS));
        List<Map<String, @Nullable Object>> added = withIds(call, call.body().get(WIDGETS));
        List<Map<String, @Nullable Object>> all = new ArrayList<>(keepOthers ? widgets(call) : List.of());
        all.addAll(added);
        Map<String, @Nullable Object> changes = Plain.of(WIDGETS, all);
        if (call.body().get("defaults") != null) {
            changes.put("defaults", call.body().get("defaults"));
        }
        changed(call, call.resource().properties().get(REVISION), changes);
        return Reply.data(
                "Widgets saved successfully.",
                Plain.of("ids", added.stream().map(widget -> widget.get("id")).toList()));
    }

    private static Reply patchWidget(Call call) {
        call.check(CHANGE, List.of(REVISION));
        Map<String, @Nullable Object> changes = new LinkedHashMap<>(call.body());
        Object revision = changes.remove(REVISION);
        Map<String, @Nullable Object> widget = new LinkedHashMap<>(widget(call));
        widget.putAll(changes);
        List<Map<String, @Nullable Object>> all = new ArrayList<>(widgets(call));
        all.replaceAll(other -> Objects.equals(other.get("id"), widget.get("id")) ? widget : other);
        return changed(call, revision, Plain.of(WIDGETS, all));
    }

    private static Reply deleteWidget(Call call) {
        if (call.query(REVISION) == null) {
            throw Refusal.invalid(REVISION, "Required");
        }
        List<Map<String, @Nullable Object>> others = new ArrayList<>(widgets(call));
        others.remove(widget(call));
        return changed(call, call.query(REVISION), Plain.of(WIDGETS, others));
    }

    /** Only funnels have results, and these are empty. */
    private static Reply results(Call call) {
        Map<String, @Nullable Object> widget = widget(call);
        if (!"funnel".equals(widget.get("type"))) {
            throw Refusal.badRequest("Only funnel widgets have results");
        }
        return Reply.data(
                "Widget results read successfully.",
                Plain.of("id", widget.get("id"), "type", "funnel", "funnel", Map.of("datasets", List.of())));
    }

    private static Reply changed(Call call, @Nullable Object revision, Map<String, @Nullable Object> changes) {
        Object current = call.resource().properties().get(REVISION);
        if (!Objects.equals(current, revision)) {
            throw Refusal.of(409, "The dashboard has been changed; read it again");
        }
        String next = String.valueOf(Integer.parseInt(String.valueOf(current)) + 1);
        changes.put(REVISION, next);
        call.change(call.resource(), changes, call.group().updateAction());
        return Reply.data(
                "Dashboard updated successfully.",
                Plain.of("id", call.resource().id(), REVISION, next));
    }

    private static List<Map<String, @Nullable Object>> widgets(Call call) {
        return Plain.objects(call.resource().properties().get(WIDGETS));
    }

    private static Map<String, @Nullable Object> widget(Call call) {
        String id = call.parameter("widgetId");
        return widgets(call).stream()
                .filter(widget -> id.equals(widget.get("id")))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Widget not found."));
    }

    private static List<Map<String, @Nullable Object>> withIds(Call call, @Nullable Object widgets) {
        return Plain.objects(widgets).stream()
                .map(widget -> {
                    Map<String, @Nullable Object> created = new LinkedHashMap<>(widget);
                    created.put("id", call.project().ids().next());
                    return created;
                })
                .toList();
    }
}
