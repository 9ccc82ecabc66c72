package com.statsig.console.testkit.operations;

import com.statsig.console.testkit.call.Call;
import com.statsig.console.testkit.call.Page;
import com.statsig.console.testkit.call.Refusal;
import com.statsig.console.testkit.call.Reply;
import com.statsig.console.testkit.call.Schema;
import com.statsig.console.testkit.state.Plain;
import com.statsig.console.testkit.state.Resource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ids of the segments that are lists. */
public final class IdLists {
    private static final int MOST_AT_A_RESET = 100_000;
    private static final int MOST_IN_A_USER_STORE_CALL = 1000;
    private static final String LIST = "id_list";
    private static final String USER_STORE = "user_store_id_list";

    private IdLists() {}

    public static Reply get(Call call) {
        Resource segment = segment(call, LIST);
        List<String> ids = segment.idList();
        return Page.of(call, ids.size())
                .reply(
                        "Segments listed successfully.",
                        (from, to) -> Plain.of(
                                "name", segment.properties().get("name"),
                                "count", ids.size(),
                                "ids", ids.subList(from, to)));
    }

    public static Reply metadata(Call call) {
        Resource segment = call.resource();
        return Reply.data(
                "ID List metadata read successfully",
                Plain.of("currentVersion", segment.idListVersion(), "isUpdating", segment.idListUpdating()));
    }

    public static Reply add(Call call) {
        return changed(call, LIST, Integer.MAX_VALUE, "IDs successfully added to Segment ID List", true);
    }

    public static Reply remove(Call call) {
        return changed(call, LIST, Integer.MAX_VALUE, "IDs successfully removed from Segment ID List", false);
    }

    public static Reply addToUserStore(Call call) {
        return changed(call, USER_STORE, MOST_IN_A_USER_STORE_CALL, "IDs successfully added", true);
    }

    public static Reply removeFromUserStore(Call call) {
        return changed(call, USER_STORE, MOST_IN_A_USER_STORE_CALL, "IDs successfully removed", false);
    }

    public static Reply reset(Call call) {
        Resource segment = segment(call, LIST);
        List<String> ids = ids(call, MOST_AT_A_RESET);
        checkUpdating(segment);
        segment.replaceIds(ids);
        return saved(call, segment, "Segment ID List reset successfully.");
    }

    private static Reply changed(Call call, String type, int most, String message, boolean add) {
        Resource segment = segment(call, type);
        List<String> ids = ids(call, most);
        checkUpdating(segment);
        if (add) {
            segment.addIds(ids);
        } else {
            segment.removeIds(ids);
        }
        return saved(call, segment, message);
    }

    private static void checkUpdating(Resource segment) {
        if (segment.idListUpdating()) {
            throw Refusal.of(409, "Another update of this ID list is in progress");
        }
    }

    private static Reply saved(Call call, Resource segment, String message) {
        call.change(segment, Plain.of("count", segment.idList().size()), "config_conditions_update");
        return Reply.message(message);
    }

    private static Resource segment(Call call, String type) {
        Resource segment = call.resource();
        if (!type.equals(segment.properties().get("type"))) {
            throw Refusal.badRequest("Segment must be of type '" + type + "' to be modified on this endpoint");
        }
        return segment;
    }

    private static List<String> ids(Call call, int most) {
        Map<String, @Nullable Object> body = call.body();
        call.check(Schema.of("ids:array"), List.of("ids"));
        List<String> ids = Plain.texts(body.get("ids"));
        if (body.get("ids") instanceof List<?> sent && sent.size() != ids.size()) {
            throw Refusal.invalid("ids", "Expected string, received another type");
        }
        if (ids.size() > most) {
            throw Refusal.invalid("ids", "Array must contain at most " + most + " element(s)");
        }
        return ids;
    }
}
