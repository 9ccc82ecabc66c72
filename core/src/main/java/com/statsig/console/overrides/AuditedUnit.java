package com.statsig.console.overrides;

/**
 * Where one id is overridden as an id of one type.
 *
 * @param idType the type of the id, {@code userID} and the like
 * @param overrides empty lists, or none, where there is no override
 */
public record AuditedUnit(String idType, OverridesAudit overrides) {}
