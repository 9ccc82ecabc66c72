package com.statsig.console.testkit.groups;

import com.statsig.console.Route;
import com.statsig.console.changevalidation.ChangeValidationRoutes;
import com.statsig.console.testkit.call.Call;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Reply;
import com.statsig.console.testkit.call.Schema;
import java.util.List;

/** The answers of an external change validation. They are checked and not kept. */
final class ChangeValidation {
    private static final Schema VERDICT = Schema.of(
            "reviewID:string validated:boolean message:string debugLinks:array releasePipelineIDForCommit:string?");
    private static final Schema MESSAGE = Schema.of("reviewID:string message:string");

    private ChangeValidation() {}

    static Group group() {
        return new Group("changeValidation", "Validation", Route.in(ChangeValidationRoutes.class))
                .on(ChangeValidationRoutes.SUBMIT, ChangeValidation::submit)
                .on(ChangeValidationRoutes.PATCH_MESSAGE, ChangeValidation::patchMessage);
    }

    private static Reply submit(Call call) {
        call.check(VERDICT, List.of("reviewID", "validated"));
        return Reply.message("Validation status updated successfully");
    }

    private static Reply patchMessage(Call call) {
        call.check(MESSAGE, List.of("reviewID"));
        return Reply.message("Validation message updated successfully");
    }
}
