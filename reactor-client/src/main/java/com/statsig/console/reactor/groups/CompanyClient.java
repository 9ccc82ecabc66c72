package com.statsig.console.reactor.groups;

import com.statsig.console.company.Company;
import com.statsig.console.company.CompanyRoutes;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Pipe;
import reactor.core.publisher.Mono;

/** Operations on the company that the API key belongs to. */
public final class CompanyClient {
    private final Pipe pipe;

    CompanyClient(Pipe pipe) {
        this.pipe = pipe;
    }

    /** The company. {@code GET /console/v1/company} */
    public Mono<Company> get() {
        return Call.of(pipe, CompanyRoutes.GET).single(Company.class);
    }
}
