package com.statsig.console.reactor.groups;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.Secret;
import com.statsig.console.reactor.ApiServer;
import com.statsig.console.warehouseconnections.SnowflakeConnection;
import com.statsig.console.warehouseconnections.WarehouseConnectionRoutes;
import com.statsig.console.warehouseconnections.WarehouseConnectionUpdate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WarehouseConnectionsClientTest {
    @RegisterExtension
    static final ApiServer api = new ApiServer(Route.in(WarehouseConnectionRoutes.class));

    private final WarehouseConnectionsClient connections = api.console().warehouseConnections();

    @Test
    void patchesWhatIsSet() {
        api.expect(
                        "PATCH",
                        "/console/v1/wh_connections",
                        "{'snowflake':{'serviceUserPassword':'s3cret','privateKey':null}}")
                .answer(200, "{'message':'Connection updated successfully'}");
        WarehouseConnectionUpdate changes = WarehouseConnectionUpdate.builder()
                .snowflake(SnowflakeConnection.builder()
                        .serviceUserPassword(Secret.of("s3cret"))
                        .privateKey(Optional.empty())
                        .build())
                .build();
        assertThat(connections.patch(changes).block()).isNull();
        assertThat(changes.toString()).doesNotContain("s3cret");
        assertThat(changes.snowflake().with().toString())
                .contains("serviceUserPassword")
                .doesNotContain("s3cret");
    }
}
