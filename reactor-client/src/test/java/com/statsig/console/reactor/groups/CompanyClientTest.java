package com.statsig.console.reactor.groups;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.company.Company;
import com.statsig.console.company.CompanyRoutes;
import com.statsig.console.reactor.ApiServer;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CompanyClientTest {
    @RegisterExtension
    static final ApiServer api = new ApiServer(Route.in(CompanyRoutes.class));

    @Test
    void readsTheCompany() {
        api.expect("GET", "/console/v1/company").answer(200, """
                        {'message':'ok','data':{'companyID':'c','companyName':'Shop','isWarehouseNative':true,
                         'orgID':null,'orgName':null,'resultsUpTo':1700000000000}}""");
        Company company = api.console().company().get().block();
        assertThat(company.companyName()).isEqualTo("Shop");
        assertThat(company.isWarehouseNative()).isTrue();
        assertThat(company.orgID()).isNull();
        assertThat(company.resultsUpTo()).isEqualTo(Instant.ofEpochMilli(1_700_000_000_000L));
        assertThat(company.unknownProperties()).isEmpty();
    }
}
