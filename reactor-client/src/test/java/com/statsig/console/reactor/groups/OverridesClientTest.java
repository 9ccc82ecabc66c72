package com.statsig.console.reactor.groups;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.overrides.AuditedUnit;
import com.statsig.console.overrides.OverrideRoutes;
import com.statsig.console.overrides.OverridesAudit;
import com.statsig.console.reactor.ApiServer;
import com.statsig.console.targeting.OverrideType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.test.StepVerifier;

class OverridesClientTest {
    @RegisterExtension
    static final ApiServer api = new ApiServer(Route.in(OverrideRoutes.class));

    private final OverridesClient overrides = api.console().overrides();

    @Test
    void findsTheOverridesOfOneId() {
        String answer =
                "{'data':{'gates':[{'id':'g','environmentOverrides':[{'environment':null,'passingIDs':['u']}]}],"
                        + "'experiments':[{'overrides':[{'type':'gate','id':'g'}],'userIDOverrides':[{'ids':['u']}]}],"
                        + "'layers':[{'idOverrides':[{'groupName':'Test','ids':['u']}]}]}}";
        api.expect("GET", "/console/v1/overrides").answer(200, answer);
        api.expect("GET", "/console/v1/overrides?userId=u%201").answer(200, answer);
        api.expect("GET", "/console/v1/overrides?userId=u%201&idType=companyID").answer(200, answer);

        OverridesAudit audit = overrides.audit().block();

        assertThat(audit.gates().get(0).environmentOverrides().get(0).passingIDs())
                .containsExactly("u");
        assertThat(audit.experiments().get(0).overrides().get(0).type()).isEqualTo(OverrideType.GATE);
        assertThat(audit.layers().get(0).idOverrides().get(0).groupName()).isEqualTo("Test");
        assertThat(overrides.audit("u 1").block()).isEqualTo(audit);
        assertThat(overrides.audit("u 1", "companyID").block()).isEqualTo(audit);
    }

    @Test
    void anIdIsFoundWhateverItsType() {
        api.expect("GET", "/console/v1/overrides?userId=u&idType=userID").answer(200, "{'data':{'gates':[]}}");
        api.expect("GET", "/console/v1/overrides?userId=u&idType=stableID")
                .answer(200, "{'data':{'layers':[{'id':'l'}]}}");
        api.expect("GET", "/console/v1/unit_id_types?limit=100")
                .answer(200, "{'data':[{'name':'companyID'},{'name':'userID'}]}");
        api.expect("GET", "/console/v1/overrides?userId=u&idType=companyID")
                .answer(200, "{'data':{'gates':[{'id':'g'}]}}");

        List<AuditedUnit> found = overrides.auditEverywhere("u").collectList().block();

        assertThat(found).extracting(AuditedUnit::idType).containsExactly("userID", "stableID", "companyID");
        assertThat(found.get(1).overrides().layers().get(0).id()).isEqualTo("l");
        assertThat(found.get(2).overrides().gates().get(0).id()).isEqualTo("g");
    }

    @Test
    void noTypeIsAskedForThatNobodyWaitsFor() {
        api.expect("GET", "/console/v1/overrides?userId=u&idType=userID").answer(200, "{'data':{'gates':[]}}");
        StepVerifier.create(overrides.auditEverywhere("u"), 1)
                .expectNextCount(1)
                .thenCancel()
                .verify();
        ApiServer.assertRefused(overrides.auditEverywhere(" "), "The userId is blank");
    }

    @Test
    void anAuditOfOneIdDoesNotBecomeOneOfAll() {
        for (String missing : new String[] {null, "", " "}) {
            ApiServer.assertRefused(overrides.audit(missing), "The userId is blank");
            ApiServer.assertRefused(overrides.audit(missing, "companyID"), "The userId is blank");
            ApiServer.assertRefused(overrides.audit("u", missing), "The idType is blank");
        }
    }
}
