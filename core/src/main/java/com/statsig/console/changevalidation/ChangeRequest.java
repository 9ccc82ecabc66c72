package com.statsig.console.changevalidation;

import com.statsig.console.json.JsonCodec;
import com.statsig.console.json.Model;
import com.statsig.console.json.Union;
import com.statsig.console.json.UnreadableJsonException;
import java.io.ByteArrayInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A change somebody wants to save, as Statsig sends it to a service that validates changes. {@link #parse} reads the
 * body of such a request; its header {@code x-statsig-webhook-key} tells that it comes from Statsig. The answer is a
 * {@link ChangeValidation} with the same review id, within two minutes.
 */
@Union(
        cases = {
            @Union.Case(type = "rules", as = RulesChange.class),
            @Union.Case(type = "update_target_apps", as = TargetAppsChange.class),
            @Union.Case(type = "update_allocation", as = AllocationChange.class),
            @Union.Case(type = "start_experiment", as = ExperimentStart.class),
            @Union.Case(type = "ship_experiment", as = ExperimentShip.class),
            @Union.Case(type = "abandon_experiment", as = ExperimentAbandon.class),
            @Union.Case(type = "update_experiment_settings", as = ExperimentSettingsChange.class)
        },
        other = UnknownChange.class)
public sealed interface ChangeRequest extends Model
        permits RulesChange,
                TargetAppsChange,
                AllocationChange,
                ExperimentStart,
                ExperimentShip,
                ExperimentAbandon,
                ExperimentSettingsChange,
                UnknownChange {
    /**
     * Reads the body of a request. Unknown properties are kept, and properties of an unexpected type are read as null.
     *
     * @param body JSON in UTF-8
     * @throws UnreadableJsonException when it is no JSON object
     * @throws IllegalArgumentException when it is JSON null
     */
    static ChangeRequest parse(byte[] body) {
        ChangeRequest change =
                JsonCodec.lenient().read(new ByteArrayInputStream(body), ChangeRequest.class, misfit -> {});
        if (change == null) {
            throw new IllegalArgumentException("JSON null is no change");
        }
        return change;
    }

    /** What kind of change it is on the wire, {@code rules} or {@code start_experiment}. */
    @Nullable
    String type();

    /** What the answer must name. */
    @Nullable
    String reviewId();
}
