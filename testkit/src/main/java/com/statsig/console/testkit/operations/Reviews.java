package com.statsig.console.testkit.operations;

import com.statsig.console.testkit.call.Call;
import com.statsig.console.testkit.call.Refusal;
import com.statsig.console.testkit.call.Reply;
import com.statsig.console.testkit.call.Schema;
import com.statsig.console.testkit.state.Author;
import com.statsig.console.testkit.state.Plain;
import com.statsig.console.testkit.state.Resource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Changes that wait for a colleague: proposed, edited, approved or rejected, and committed. Anybody may approve. Only
 * an accepted review can be committed; that makes the change.
 */
public final class Reviews {
    private static final String PART = "reviews";
    private static final Schema REVIEW = Schema.of(
                    "description:string reviewer_ids:array reviewer_group_ids:array" + " change:object")
            .text("description", 1, 2000);
    private static final Schema REASON = Schema.of("reason:string").text("reason", 1, 2000);

    /** The type of a review by the property of its change. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("rules", "rules"),
            Map.entry("default_value", "rules"),
            Map.entry("is_enabled", "toggle_enabled"),
            Map.entry("is_archived", "archive"),
            Map.entry("delete", "delete"),
            Map.entry("resalt", "resalt"),
            Map.entry("restore", "rules"),
            Map.entry("disable_reviews_locally", "disable_reviews_locally"),
            Map.entry("team_id", "update_team"),
            Map.entry("release_pipeline_id", "update_release_pipeline"),
            Map.entry("id_type", "edit_id_type"),
            Map.entry("allow_self_approval", "update_allow_self_approval"),
            Map.entry("target_app_ids", "update_target_applications"),
            Map.entry("owners", "update_owners"),
            Map.entry("allowed_reviewers", "allowed_reviewers"));

    /** What a commit sets, by the property of the change; the others leave the resource as it is. */
    private static final Map<String, String> PROPERTIES = Map.of(
            "rules", "rules",
            "default_value", "defaultValue",
            "is_enabled", "isEnabled",
            "team_id", "teamID",
            "release_pipeline_id", "releasePipelineID",
            "id_type", "idType",
            "target_app_ids", "targetApps");

    private final BiConsumer<Call, Map<String, @Nullable Object>> commit;
    private final boolean typed;

    private Reviews(boolean typed, BiConsumer<Call, Map<String, @Nullable Object>> commit) {
        this.typed = typed;
        this.commit = commit;
    }

    /**
     * Reviews of a {@code change}, which has one property that says what becomes different.
     *
     * @param archived what the commit of archiving sets
     * @param unarchived what the commit of its end sets
     */
    public static Reviews ofChanges(Map<String, @Nullable Object> archived, Map<String, @Nullable Object> unarchived) {
        return new Reviews(false, (call, review) -> apply(call, proposed(review), archived, unarchived));
    }

    /** Reviews that have a {@code type} in place of a change. The function makes the change of an accepted one. */
    public static Reviews ofTypes(BiConsumer<Call, Map<String, @Nullable Object>> commit) {
        return new Reviews(true, commit);
    }

    /** What a review would change, as the request named it. */
    public static Map<String, @Nullable Object> proposed(Map<String, @Nullable Object> review) {
        return Plain.object(Plain.object(review.get("content")).get("proposed"));
    }

    public Reply eligible(Call call) {
        call.resource();
        return Reply.data(
                "Eligible reviewers read successfully.",
                Plain.of("everyone_eligible", true, "users", List.of(), "groups", List.of()));
    }

    public Reply list(Call call) {
        return call.page(
                "Reviews listed successfully.", List.copyOf(call.resource().part(PART)), Reviews::withoutContent);
    }

    /** Lists leave out what a review changes. */
    private static Map<String, @Nullable Object> withoutContent(Map<String, @Nullable Object> review) {
        Map<String, @Nullable Object> listed = new LinkedHashMap<>(review);
        listed.remove("content");
        return listed;
    }

    public Reply get(Call call) {
        List<Map<String, @Nullable Object>> reviews = call.resource().part(PART);
        return Reply.data("Review read successfully.", reviews.get(index(call)));
    }

    public Reply create(Call call) {
        Resource resource = call.resource();
        Map<String, @Nullable Object> body = call.body();
        call.check(REVIEW, typed ? List.of("type") : List.of("description", "change"));
        Map<String, @Nullable Object> review = Plain.of();
        review.put("review_id", call.project().ids().next());
        review.put("status", "pending");
        review.put("type", typed ? body.get("type") : type(body));
        review.put("author", Plain.of("id", Author.ID, "email", null));
        review.put("reviewers", reviewers(body));
        review.put("description", body.getOrDefault("description", ""));
        review.put("created_at", call.project().instant().toString());
        review.put("content", typed ? typedContent(resource, body) : content(resource, body));
        Map<String, @Nullable Object> stored = Plain.frozen(review);
        resource.part(PART).add(0, stored);
        log(call, resource, "config_review_create", "Created Review", Map.of(), stored);
        return Reply.data("Review created successfully.", stored).withStatus(201);
    }

    public Reply edit(Call call) {
        Map<String, @Nullable Object> body = call.body();
        call.check(REVIEW, List.of());
        Map<String, @Nullable Object> changes = Plain.of();
        if (body.containsKey("description")) {
            changes.put("description", body.get("description"));
        }
        if (body.containsKey("reviewer_ids") || body.containsKey("reviewer_group_ids")) {
            changes.put("reviewers", reviewers(body));
        }
        if (body.containsKey("change")) {
            changes.put("type", type(body));
            changes.put("content", content(call.resource(), body));
        }
        if (changes.isEmpty() && !typed) {
            throw Refusal.badRequest("At least one field must be provided");
        }
        return changed(call, changes, "config_review_update", "Updated Review");
    }

    public Reply approve(Call call) {
        call.check(REASON, List.of());
        return changed(call, Plain.of("status", "accepted"), "config_review_accept", "Accepted Review");
    }

    public Reply reject(Call call) {
        call.check(REASON, List.of("reason"));
        return changed(call, Plain.of("status", "rejected"), "config_review_reject", "Rejected Review");
    }

    private static Reply changed(Call call, Map<String, @Nullable Object> changes, String action, String changeLog) {
        Resource resource = call.resource();
        int index = index(call);
        Map<String, @Nullable Object> before = resource.part(PART).get(index);
        require(before, "pending", "Review is not pending");
        Map<String, @Nullable Object> after = new LinkedHashMap<>(before);
        after.putAll(changes);
        Map<String, @Nullable Object> stored = Plain.frozen(after);
        resource.part(PART).set(index, stored);
        log(call, resource, action, changeLog, before, stored);
        return Reply.data("Review updated successfully.", stored);
    }

    public Reply cancel(Call call) {
        Resource resource = call.resource();
        int index = index(call);
        Map<String, @Nullable Object> review = resource.part(PART).get(index);
        require(review, "pending", "Review is not pending");
        resource.part(PART).remove(index);
        log(call, resource, "config_review_delete", "Deleted Review", review, Map.of());
        return Reply.message(call.group().noun() + " review canceled successfully");
    }

    public Reply commit(Call call) {
        Resource resource = call.resource();
        int index = index(call);
        Map<String, @Nullable Object> review = resource.part(PART).get(index);
        require(review, "accepted", "Review has not been accepted");
        commit.accept(call, review);
        Map<String, @Nullable Object> committed = new LinkedHashMap<>(review);
        committed.put("status", "committed");
        resource.part(PART).set(index, Plain.frozen(committed));
        return Reply.message(call.group().noun() + " review committed successfully");
    }

    private static void apply(
            Call call,
            Map<String, @Nullable Object> proposed,
            Map<String, @Nullable Object> archived,
            Map<String, @Nullable Object> unarchived) {
        Resource resource = call.resource();
        if (proposed.containsKey("delete")) {
            call.resources().remove(resource);
            return;
        }
        Map<String, @Nullable Object> changes = Plain.of();
        proposed.forEach((name, value) -> {
            String property = PROPERTIES.get(name);
            if (property != null) {
                changes.put(property, value);
            } else if (name.equals("is_archived")) {
                changes.putAll(Boolean.TRUE.equals(value) ? archived : unarchived);
            }
        });
        Rules.complete(
                call.project(),
                call.group(),
                changes,
                Plain.objects(resource.properties().get("rules")));
        call.change(resource, changes, "config_review_commit");
    }

    private static String type(Map<String, @Nullable Object> body) {
        Map<String, @Nullable Object> change = Plain.object(body.get("change"));
        List<String> types = change.keySet().stream().filter(TYPES::containsKey).toList();
        if (types.size() != 1 || change.size() != 1) {
            throw Refusal.invalid("change", "Exactly one change is required");
        }
        return Objects.requireNonNull(TYPES.get(types.get(0)));
    }

    private static Map<String, @Nullable Object> content(Resource resource, Map<String, @Nullable Object> body) {
        Map<String, @Nullable Object> change = Plain.object(body.get("change"));
        Map<String, @Nullable Object> current = Plain.of();
        for (String name : change.keySet()) {
            String property = PROPERTIES.get(name);
            if (property != null) {
                current.put(name, resource.properties().get(property));
            }
        }
        return Plain.of("type", type(body), "current", current, "proposed", change);
    }

    /** What the request has beside the review itself. Of its settings, both sides have those that are proposed. */
    private static Map<String, @Nullable Object> typedContent(Resource resource, Map<String, @Nullable Object> body) {
        Map<String, @Nullable Object> proposed = new LinkedHashMap<>(body);
        proposed.keySet().removeAll(List.of("type", "description", "reviewer_ids", "reviewer_group_ids"));
        Map<String, @Nullable Object> current = Plain.of();
        if (proposed.get("settings") instanceof Map<?, ?> settings) {
            Map<String, @Nullable Object> present = new LinkedHashMap<>(resource.properties());
            present.keySet().retainAll(settings.keySet());
            current.put("settings", present);
        }
        return Plain.of("type", body.get("type"), "current", current, "proposed", proposed);
    }

    private static List<Map<String, @Nullable Object>> reviewers(Map<String, @Nullable Object> body) {
        List<Map<String, @Nullable Object>> reviewers = new ArrayList<>();
        Plain.texts(body.get("reviewer_ids")).forEach(id -> reviewers.add(Plain.of("id", id, "kind", "user")));
        Plain.texts(body.get("reviewer_group_ids")).forEach(id -> reviewers.add(Plain.of("id", id, "kind", "group")));
        return reviewers;
    }

    private static void require(Map<String, @Nullable Object> review, String status, String otherwise) {
        if (!status.equals(review.get("status"))) {
            throw Refusal.badRequest(otherwise);
        }
    }

    private static int index(Call call) {
        List<Map<String, @Nullable Object>> reviews = call.resource().part(PART);
        for (int i = 0; i < reviews.size(); i++) {
            if (call.parameter("reviewID").equals(reviews.get(i).get("review_id"))) {
                return i;
            }
        }
        throw Refusal.notFound("Review not found.");
    }

    private static void log(
            Call call,
            Resource resource,
            String action,
            String changeLog,
            Map<String, @Nullable Object> before,
            Map<String, @Nullable Object> after) {
        Map<String, @Nullable Object> subject = new LinkedHashMap<>(after.isEmpty() ? before : after);
        subject.put("name", resource.properties().get("name"));
        call.log(action, changeLog, before, subject);
    }
}
