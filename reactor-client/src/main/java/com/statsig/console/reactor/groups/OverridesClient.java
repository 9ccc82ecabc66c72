package com.statsig.console.reactor.groups;

import com.statsig.console.overrides.OverrideRoutes;
import com.statsig.console.overrides.OverridesAudit;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Pipe;
import reactor.core.publisher.Mono;

/** The overrides of all configs together. */
public final class OverridesClient {
    private final Pipe pipe;

    OverridesClient(Pipe pipe) {
        this.pipe = pipe;
    }

    /** All overrides. {@code GET /console/v1/overrides} */
    public Mono<OverridesAudit> audit() {
        return Call.of(pipe, OverrideRoutes.AUDIT).single(OverridesAudit.class);
    }

    /** The overrides of one id, whatever its type. {@code GET /console/v1/overrides} */
    public Mono<OverridesAudit> audit(String userId) {
        return Call.of(pipe, OverrideRoutes.AUDIT)
                .requiredQuery("userId", userId)
                .single(OverridesAudit.class);
    }

    /**
     * The overrides of one id. {@code GET /console/v1/overrides}
     *
     * @param idType the type of the id, {@code companyID} and the like
     */
    public Mono<OverridesAudit> audit(String userId, String idType) {
        return Call.of(pipe, OverrideRoutes.AUDIT)
                .requiredQuery("userId", userId)
                .requiredQuery("idType", idType)
                .single(OverridesAudit.class);
    }
}
