package com.statsig.console.ingestions;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.statsig.console.json.Open;

/** How far an ingestion has come. */
public enum IngestionState implements Open<IngestionState> {
    IMPORT_SUCCESSFUL,
    ROWS_INSERTED,
    LOADED_EMPTY_DATA,
    IMPORT_SCHEDULED,
    IMPORT_RESCHEDULED,
    IMPORT_STARTED,
    FILE_CREATED,
    DOWNLOAD_COMPLETED,
    BACKFILL_REQUESTED,
    BACKFILL_STARTED,
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
    @JsonProperty("%Other")
    OTHER,
    ERROR,
    INTERNAL_SERVER_ERROR
}
