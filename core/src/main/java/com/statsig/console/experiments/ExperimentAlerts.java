package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The guardrail alerts of an experiment.
 *
 * @param alerts by the id of the metric, encoded by the server
 */
@ConsoleRecord
public record ExperimentAlerts(
        @Nullable Map<String, GuardrailAlert> alerts,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ExperimentAlertsBuilder.With {}
