package com.statsig.console.warehouseconnections;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class WarehouseConnectionUpdateTest {
    private static final String JSON = """
            {"databricks":{"host":"h","accessToken":"hidden","consoleComputePath":null},\
            "snowflake":{"accountName":"a","serviceUserPassword":"hidden","privateKey":"hidden","keyPassPhrase":"hidden"},\
            "bigquery":{"privateKey":"hidden","project":"p"},\
            "redshift":{"host":"h","port":5439,"password":"hidden","sshPrivateKey":"hidden","verifyCA":true},\
            "athena":{"region":"eu-central-1","useCatalogInQueryContext":false}}""";

    private final WarehouseConnectionUpdate update = Json.read(WarehouseConnectionUpdate.class, JSON);

    @Test
    void everyKindOfWarehouseIsWrittenAsItIs() {
        assertThat(update.databricks().consoleComputePath()).isEmpty();
        assertThat(update.redshift().port()).isEqualTo(5439);
        assertThat(Json.write(update)).isEqualTo(JSON);
    }

    @Test
    void secretsDoNotShow() {
        assertThat(update.toString()).contains("eu-central-1").doesNotContain("hidden");
        assertThat(List.of(
                        update.databricks().with(),
                        update.snowflake().with(),
                        update.bigquery().with(),
                        update.redshift().with()))
                .allSatisfy(builder ->
                        assertThat(builder.toString()).contains("***").doesNotContain("hidden"));
    }
}
