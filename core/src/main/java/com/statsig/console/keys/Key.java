package com.statsig.console.keys;

import com.statsig.console.ApiKey;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An API key as the server has it.
 *
 * @param key the key itself, which is its id in paths, too; null where the server does not tell it. {@code reveal()}
 *     shows it
 * @param primaryTargetApp the name of a target app; requests take its id
 * @param secondaryTargetApps the names of target apps; requests take their ids
 * @param lastUsed when it was used last, as the server writes it; null when never
 */
@ConsoleRecord
public record Key(
        @Nullable ApiKey key,
        @Nullable Open<KeyType> type,
        @Nullable String description,
        @Nullable List<Open<KeyScope>> scopes,
        @Nullable List<String> environments,
        @Nullable String primaryTargetApp,
        @Nullable List<String> secondaryTargetApps,
        @Nullable Open<KeyStatus> status,
        @Nullable String lastUsed,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, KeyBuilder.With {}
