package com.statsig.console.reactor.groups;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.changevalidation.ChangeValidation;
import com.statsig.console.changevalidation.ChangeValidationMessage;
import com.statsig.console.changevalidation.ChangeValidationRoutes;
import com.statsig.console.common.Link;
import com.statsig.console.reactor.ApiServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChangeValidationClientTest {
    @RegisterExtension
    static final ApiServer api = new ApiServer(Route.in(ChangeValidationRoutes.class));

    private final ChangeValidationClient validation = api.console().changeValidation();

    @Test
    void submitsAVerdict() {
        api.expect("POST", "/console/v1/change_validation", """
                        {'reviewID':'r','validated':false,'message':'Tests fail',
                         'debugLinks':[{'title':'Log','url':'https://ci.test/1'}],
                         'releasePipelineIDForCommit':'p'}""").answer(200, "{'message':'ok'}");
        ChangeValidation verdict = ChangeValidation.builder()
                .reviewID("r")
                .validated(false)
                .message("Tests fail")
                .debugLinks(List.of(
                        Link.builder().title("Log").url("https://ci.test/1").build()))
                .releasePipelineIDForCommit("p")
                .build();
        assertThat(validation.submit(verdict).block()).isNull();
        ApiServer.assertRefused(
                validation.submit(verdict.with(b -> b.reviewID(null).validated(null))), "lacks reviewID, validated");
    }

    @Test
    void replacesTheMessage() {
        api.expect("PATCH", "/console/v1/change_validation/message", "{'reviewID':'r','message':'45 of 150'}")
                .answer(200, "{'message':'ok'}");
        ChangeValidationMessage message = ChangeValidationMessage.builder()
                .reviewID("r")
                .message("45 of 150")
                .build();
        assertThat(validation.patchMessage(message).block()).isNull();
        ApiServer.assertRefused(
                validation.patchMessage(ChangeValidationMessage.builder().build()), "lacks reviewID");
    }
}
