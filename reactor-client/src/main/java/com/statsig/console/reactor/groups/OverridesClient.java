package com.statsig.console.reactor.groups;

import com.statsig.console.overrides.AuditedUnit;
import com.statsig.console.overrides.OverrideRoutes;
import com.statsig.console.overrides.OverridesAudit;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Pipe;
import com.statsig.console.unitidtypes.UnitIdType;
import reactor.core.publisher.Flux;
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

    /**
     * The overrides of one id of the type "userID". Those of the same id as a "stableID" or a type of your
     * own are not found: name the type, or use {@link #auditEverywhere}. {@code GET /console/v1/overrides}
     */
    public Mono<OverridesAudit> audit(String userId) {
        return Call.of(pipe, OverrideRoutes.AUDIT)
                .requiredQuery("userId", userId)
                .single(OverridesAudit.class);
    }

    /**
     * The overrides of one id of one type. {@code GET /console/v1/overrides}
     *
     * @param idType the type of the id, {@code companyID} and the like, or {@code company_id}
     */
    public Mono<OverridesAudit> audit(String userId, String idType) {
        return Call.of(pipe, OverrideRoutes.AUDIT)
                .requiredQuery("userId", userId)
                .requiredQuery("idType", idType)
                .single(OverridesAudit.class);
    }

    /**
     * Where an id is overridden, whatever its type: one element, and one call, for "userID", for "stableID",
     * and for each unit id type of the project, as they are requested. To remove an id everywhere, delete each override
     * that is found from its own bucket: group, type of id and environment. {@code GET /console/v1/overrides}, {@code GET
     * /console/v1/unit_id_types}
     */
    public Flux<AuditedUnit> auditEverywhere(String userId) {
        return Flux.just("userID", "stableID")
                .concatWith(new UnitIdTypesClient(pipe).list().mapNotNull(UnitIdType::name))
                .distinct()
                .concatMap(idType -> audit(userId, idType).map(audit -> new AuditedUnit(idType, audit)), 0);
    }
}
