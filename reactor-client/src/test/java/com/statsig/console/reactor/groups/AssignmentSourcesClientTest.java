package com.statsig.console.reactor.groups;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.assignmentsources.AssignmentSource;
import com.statsig.console.assignmentsources.AssignmentSourceRequest;
import com.statsig.console.assignmentsources.AssignmentSourceRoutes;
import com.statsig.console.common.IdTypeMapping;
import com.statsig.console.reactor.ApiServer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AssignmentSourcesClientTest {
    private static final String SOURCE = "{'data':{'name':'a b','sql':'SELECT 1','idTypeMapping':[{'column':'c'}]}}";
    private static final String BODY =
            "'sql':'SELECT 1','timestampColumn':'ts','experimentIDColumn':'e','groupIDColumn':'g',"
                    + "'idTypeMapping':[{'statsigUnitID':'userID','column':'user_id'}]";
    private static final AssignmentSourceRequest REQUEST = AssignmentSourceRequest.builder()
            .sql("SELECT 1")
            .timestampColumn("ts")
            .experimentIDColumn("e")
            .groupIDColumn("g")
            .idTypeMapping(List.of(IdTypeMapping.builder()
                    .statsigUnitID("userID")
                    .column("user_id")
                    .build()))
            .build();

    @RegisterExtension
    static final ApiServer api = new ApiServer(Route.in(AssignmentSourceRoutes.class));

    private final AssignmentSourcesClient sources = api.console().assignmentSources();

    @Test
    void listsAllPages() {
        api.expect("GET", "/console/v1/experiments/assignment_sources?limit=100")
                .answer(200, "{'data':[{'name':'a'}],'pagination':{'nextPage':'/elsewhere?page=2&limit=100'}}");
        api.expect("GET", "/console/v1/experiments/assignment_sources?limit=100&page=2")
                .answer(200, "{'data':[{'name':'b'}]}");
        assertThat(sources.list().map(AssignmentSource::name).collectList().block())
                .containsExactly("a", "b");
    }

    @Test
    void createsOne() {
        api.expect("POST", "/console/v1/experiments/assignment_sources", "{'name':'a b'," + BODY + "}")
                .answer(201, SOURCE);
        assertThat(sources.create(REQUEST.with(b -> b.name("a b")))
                        .map(AssignmentSource::name)
                        .block())
                .isEqualTo("a b");
        ApiServer.assertRefused(
                sources.create(AssignmentSourceRequest.builder().build()),
                "lacks name, sql, timestampColumn, experimentIDColumn, groupIDColumn, idTypeMapping");
    }

    @Test
    void replacesOne() {
        api.expect("POST", "/console/v1/experiments/assignment_source/a%20b", "{" + BODY + "}")
                .answer(200, SOURCE);
        assertThat(sources.update("a b", REQUEST).map(AssignmentSource::sql).block())
                .isEqualTo("SELECT 1");
        ApiServer.assertRefused(
                sources.update("a b", AssignmentSourceRequest.builder().build()),
                "lacks sql, timestampColumn, experimentIDColumn, groupIDColumn, idTypeMapping");
    }

    @Test
    void patchesAllButTheSql() {
        api.expect("PATCH", "/console/v1/experiments/assignment_source/a%20b", "{'description':'new','team':null}")
                .answer(200, SOURCE);
        AssignmentSourceRequest changes = AssignmentSourceRequest.builder()
                .description("new")
                .team(Optional.empty())
                .build();
        assertThat(sources.patch("a b", changes).map(AssignmentSource::name).block())
                .isEqualTo("a b");
        ApiServer.assertRefused(sources.patch("a b", REQUEST), "sql cannot be changed");
    }

    @Test
    void deletesOne() {
        api.expect("DELETE", "/console/v1/experiments/assignment_source/a%20b").answer(200, "{'message':'deleted'}");
        assertThat(sources.delete("a b").block()).isNull();
    }
}
