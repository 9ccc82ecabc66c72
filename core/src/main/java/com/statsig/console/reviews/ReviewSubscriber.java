package com.statsig.console.reviews;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * Who is told of alerts: a person, a team, a Slack channel or the like.
 */
@ConsoleRecord
@SnakeCase
public record ReviewSubscriber(
        @Nullable String type,
        @Nullable String id,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ReviewSubscriberBuilder.With {}
