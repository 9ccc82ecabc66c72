package com.statsig.console.ingestions;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** Where data is ingested from. */
@SnakeCase
public enum WarehouseType implements Open<WarehouseType> {
    REDSHIFT,
    @JsonProperty("bigquery-v2")
    BIGQUERY_V2,
    @JsonProperty("snowflake-v2")
    SNOWFLAKE_V2,
    DATABRICKS,
    @JsonProperty("azure-synapse")
    AZURE_SYNAPSE,
    S3,
    ATHENA,
    ADLS
}
