package com.statsig.console.testkit.groups;

import com.statsig.console.Route;
import com.statsig.console.segments.SegmentRoutes;
import com.statsig.console.testkit.call.Call;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Refusal;
import com.statsig.console.testkit.call.Reply;
import com.statsig.console.testkit.call.Schema;
import com.statsig.console.testkit.operations.Crud;
import com.statsig.console.testkit.operations.IdLists;
import com.statsig.console.testkit.operations.Reviews;
import com.statsig.console.testkit.operations.Rules;
import com.statsig.console.testkit.state.Plain;
import java.util.List;
import java.util.Map;

/** Segments: by rules, or as lists of ids. */
final class Segments {
    private static final Reviews REVIEWS = Reviews.ofChanges(Plain.of("isEnabled", false), Map.of());

    private Segments() {}

    static Group group() {
        return new Group("segments", "Segment", Route.in(SegmentRoutes.class))
                .schema(Schema.of("name:string id:string description:string"
                                + " type:id_list|rule_based|analysis_list|user_store_id_list idType:string tags:array"
                                + " creatorID:string? creatorEmail:string? team:string? teamID:string? rules:array")
                        .text("name", 3, 100, Schema.PLAIN_NAME_PATTERN)
                        .text("id", 3, 100, "[a-zA-Z0-9_-]*")
                        .text("description", 0, 1000))
                .createRequires("name", "type")
                .fullyStamped()
                .defaultValue("isEnabled", true)
                .defaultValue("type", "rule_based")
                .defaultValue("count", 0)
                .defaultValue("rules", List.of())
                .defaultValue("tags", List.of())
                .defaultValue("idType", "userID")
                .defaultValue("description", "")
                .defaultValue("targetApps", List.of())
                .defaultValue("holdoutIDs", List.of())
                .defaultValue("team", null)
                .auditedAs("segment_create", "config_conditions_update", "config_delete")
                .on(SegmentRoutes.LIST, Crud::list)
                .on(SegmentRoutes.CREATE, Crud::create)
                .on(SegmentRoutes.GET, Crud::get)
                .on(SegmentRoutes.DELETE, Crud::delete)
                .on(SegmentRoutes.ARCHIVE, Crud.set(Plain.of("isEnabled", false)))
                .on(SegmentRoutes.UPDATE_RULES, Segments::replaceRules)
                .on(SegmentRoutes.GET_ID_LIST, IdLists::get)
                .on(SegmentRoutes.GET_ID_LIST_METADATA, IdLists::metadata)
                .on(SegmentRoutes.ADD_TO_ID_LIST, IdLists::add)
                .on(SegmentRoutes.REMOVE_FROM_ID_LIST, IdLists::remove)
                .on(SegmentRoutes.RESET_ID_LIST, IdLists::reset)
                .on(SegmentRoutes.ADD_USER_STORE_IDS, IdLists::addToUserStore)
                .on(SegmentRoutes.REMOVE_USER_STORE_IDS, IdLists::removeFromUserStore)
                .on(SegmentRoutes.CANCEL_REVIEW, REVIEWS::cancel)
                .on(SegmentRoutes.COMMIT_REVIEW, REVIEWS::commit);
    }

    private static Reply replaceRules(Call call) {
        if (!"rule_based".equals(call.resource().properties().get("type"))) {
            throw Refusal.badRequest("Segment must be of type 'rule_based' to be modified on this endpoint");
        }
        return Rules.replace(call);
    }
}
