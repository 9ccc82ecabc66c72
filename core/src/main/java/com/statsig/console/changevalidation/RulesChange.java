package com.statsig.console.changevalidation;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.JsonCodec;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules or other settings of a gate, dynamic config or segment are changed.
 *
 * @param type {@code rules}
 * @param diffs what differs, as plain Java; null when the server does not say
 * @param oldConfig the state before, as plain Java under the names of the API; {@link #oldConfig(Class)} reads it
 * @param newConfig the state after; {@link #newConfig(Class)} reads it
 */
@ConsoleRecord
@SnakeCase
public record RulesChange(
        @Nullable String type,
        @Nullable String reviewId,
        @Nullable String changeId,
        @Nullable String submitter,
        @Nullable String committer,
        @Nullable Open<ConfigType> configType,
        @Nullable String configName,
        @Nullable List<@Nullable Object> diffs,
        @Nullable Map<String, @Nullable Object> oldConfig,
        @Nullable Map<String, @Nullable Object> newConfig,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements ChangeRequest, RulesChangeBuilder.With {
    /**
     * The state before, as the type it is of: {@code Gate}, {@code DynamicConfig} or {@code Segment}.
     *
     * @return null when the server sent none
     */
    public <T extends Model> @Nullable T oldConfig(Class<T> type) {
        return oldConfig == null ? null : JsonCodec.lenient().fromPlain(oldConfig, type);
    }

    /** The state after, see {@link #oldConfig(Class)}. */
    public <T extends Model> @Nullable T newConfig(Class<T> type) {
        return newConfig == null ? null : JsonCodec.lenient().fromPlain(newConfig, type);
    }
}
