package com.statsig.console.reactor.pipe;

import com.statsig.console.Route;
import com.statsig.console.error.CallInfo;
import com.statsig.console.error.DecodingException;
import com.statsig.console.error.InvalidRequestException;
import com.statsig.console.json.JsonCodec;
import com.statsig.console.json.Model;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Read, change, write: sends the properties that a change has changed, and nothing else. */
public final class Edit {
    private Edit() {}

    /**
     * @param read reads the resource as it is
     * @param change makes it what it should be
     * @param update the request record, which says what can be changed, and what can be cleared
     * @param patch sends the changed properties
     * @param ofCreation the properties of the request that only a creation sets: to change one is refused
     * @return the resource after the patch, or as it was when the change changed nothing
     */
    public static <T extends Model> Mono<T> edit(
            Route route,
            Mono<T> read,
            UnaryOperator<T> change,
            Class<? extends Model> update,
            Function<Map<String, @Nullable Object>, Mono<T>> patch,
            String... ofCreation) {
        Mono<T> found = read.switchIfEmpty(
                Mono.error(() -> new DecodingException(CallInfo.of(route, 0), "", "there is no value to edit", null)));
        return found.flatMap(before -> {
            T after = change.apply(before);
            Map<String, @Nullable Object> changes;
            try {
                changes = JsonCodec.lenient().changes(before, after);
            } catch (RuntimeException | StackOverflowError e) {
                return Mono.error(
                        new InvalidRequestException(CallInfo.of(route, 0), "The change cannot be written as JSON", e));
            }
            if (changes.isEmpty()) {
                return Mono.just(before);
            }
            String refusal = refusal(before, changes, update, List.of(ofCreation));
            return refusal == null
                    ? patch.apply(JsonCodec.lenient().clearing(changes, update))
                    : Mono.error(new InvalidRequestException(CallInfo.of(route, 0), refusal));
        });
    }

    private static @Nullable String refusal(
            Model before,
            Map<String, @Nullable Object> changes,
            Class<? extends Model> update,
            List<String> ofCreation) {
        List<String> known = JsonCodec.propertyNames(before.getClass());
        List<String> settable = JsonCodec.propertyNames(update).stream()
                .filter(name -> !ofCreation.contains(name))
                .toList();
        List<String> clearable = JsonCodec.clearableNames(update);
        for (Map.Entry<String, @Nullable Object> changed : changes.entrySet()) {
            String name = changed.getKey();
            if (known.contains(name) && !settable.contains(name)) {
                return "\"" + name + "\" cannot be changed by a patch, only " + String.join(", ", settable);
            }
            if (known.contains(name) && Objects.isNull(changed.getValue()) && !clearable.contains(name)) {
                return "\"" + name + "\" cannot be cleared; give it a value";
            }
        }
        return null;
    }
}
