package com.statsig.console.ingestions;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** Where data is ingested from. */
public record WarehouseType(String value) implements OpenEnum {
    public static final WarehouseType REDSHIFT = new WarehouseType("redshift");
    public static final WarehouseType BIGQUERY_V2 = new WarehouseType("bigquery-v2");
    public static final WarehouseType SNOWFLAKE_V2 = new WarehouseType("snowflake-v2");
    public static final WarehouseType DATABRICKS = new WarehouseType("databricks");
    public static final WarehouseType AZURE_SYNAPSE = new WarehouseType("azure-synapse");
    public static final WarehouseType S3 = new WarehouseType("s3");
    public static final WarehouseType ATHENA = new WarehouseType("athena");
    public static final WarehouseType ADLS = new WarehouseType("adls");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        REDSHIFT,
        BIGQUERY_V2,
        SNOWFLAKE_V2,
        DATABRICKS,
        AZURE_SYNAPSE,
        S3,
        ATHENA,
        ADLS,
        UNKNOWN
    }

    /** The constant this value is, or {@link Known#UNKNOWN}. */
    public Known known() {
        return OpenEnums.known(this, Known.class);
    }

    @Override
    public String toString() {
        return value;
    }
}
