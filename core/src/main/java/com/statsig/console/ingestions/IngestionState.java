package com.statsig.console.ingestions;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** How far an ingestion has come. */
public record IngestionState(String value) implements OpenEnum {
    public static final IngestionState IMPORT_SUCCESSFUL = new IngestionState("IMPORT_SUCCESSFUL");
    public static final IngestionState ROWS_INSERTED = new IngestionState("ROWS_INSERTED");
    public static final IngestionState LOADED_EMPTY_DATA = new IngestionState("LOADED_EMPTY_DATA");
    public static final IngestionState IMPORT_SCHEDULED = new IngestionState("IMPORT_SCHEDULED");
    public static final IngestionState IMPORT_RESCHEDULED = new IngestionState("IMPORT_RESCHEDULED");
    public static final IngestionState IMPORT_STARTED = new IngestionState("IMPORT_STARTED");
    public static final IngestionState FILE_CREATED = new IngestionState("FILE_CREATED");
    public static final IngestionState DOWNLOAD_COMPLETED = new IngestionState("DOWNLOAD_COMPLETED");
    public static final IngestionState BACKFILL_REQUESTED = new IngestionState("BACKFILL_REQUESTED");
    public static final IngestionState CONNECTION_CONFIG_ERROR = new IngestionState("CONNECTION_CONFIG_ERROR");
    public static final IngestionState SSH_ERROR = new IngestionState("SSH_ERROR");
    public static final IngestionState QUERY_CONSTRUCTION_ERROR = new IngestionState("QUERY_CONSTRUCTION_ERROR");
    public static final IngestionState INTERNAL_WRITE_ERROR_METRICS =
            new IngestionState("INTERNAL_WRITE_ERROR_METRICS");
    public static final IngestionState INTERNAL_WRITE_ERROR_EVENTS = new IngestionState("INTERNAL_WRITE_ERROR_EVENTS");
    public static final IngestionState INTERNAL_WRITE_ERROR_EXPOSURES =
            new IngestionState("INTERNAL_WRITE_ERROR_EXPOSURES");
    public static final IngestionState QUERY_ERROR = new IngestionState("QUERY_ERROR");
    public static final IngestionState SETUP_ERROR = new IngestionState("SETUP_ERROR");
    public static final IngestionState AUTHENTICATION_ERROR = new IngestionState("AUTHENTICATION_ERROR");
    public static final IngestionState CONNECTION_ERROR = new IngestionState("CONNECTION_ERROR");
    public static final IngestionState BULK_LOAD_ERROR = new IngestionState("BULK_LOAD_ERROR");
    public static final IngestionState BULK_LOAD_SUCCESSFUL = new IngestionState("BULK_LOAD_SUCCESSFUL");
    public static final IngestionState OTHER = new IngestionState("%Other");
    public static final IngestionState ERROR = new IngestionState("ERROR");
    public static final IngestionState INTERNAL_SERVER_ERROR = new IngestionState("INTERNAL_SERVER_ERROR");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        IMPORT_SUCCESSFUL,
        ROWS_INSERTED,
        LOADED_EMPTY_DATA,
        IMPORT_SCHEDULED,
        IMPORT_RESCHEDULED,
        IMPORT_STARTED,
        FILE_CREATED,
        DOWNLOAD_COMPLETED,
        BACKFILL_REQUESTED,
        CONNECTION_CONFIG_ERROR,
        SSH_ERROR,
        QUERY_CONSTRUCTION_ERROR,
        INTERNAL_WRITE_ERROR_METRICS,
        INTERNAL_WRITE_ERROR_EVENTS,
        INTERNAL_WRITE_ERROR_EXPOSURES,
        QUERY_ERROR,
        SETUP_ERROR,
        AUTHENTICATION_ERROR,
        CONNECTION_ERROR,
        BULK_LOAD_ERROR,
        BULK_LOAD_SUCCESSFUL,
        OTHER,
        ERROR,
        INTERNAL_SERVER_ERROR,
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
