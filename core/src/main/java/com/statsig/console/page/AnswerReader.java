package com.statsig.console.page;

import com.statsig.console.json.JsonCodec;
import com.statsig.console.json.Misfit;
import com.statsig.console.json.Model;
import com.statsig.console.json.UnreadableJsonException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bodies of answers: one value, or one page of a list, with or without the envelope that the service puts
 * around them. Thread-safe. Streams that are read must support {@link InputStream#mark}; they are not closed.
 */
public final class AnswerReader {
    private final JsonCodec codec;

    /** @param codec lenient in a client, strict in tests */
    public AnswerReader(JsonCodec codec) {
        this.codec = codec;
    }

    /**
     * Reads a body that is one value, with or without the envelope around it, or a message alone.
     *
     * @param misfits receives each property of the wrong type
     * @return the value, null when the body has none: its {@code data} is null, or it is only a message
     * @throws UnreadableJsonException when the body is not JSON, is cut, or is not such a value at all
     */
    public <T> @Nullable T readSingle(InputStream json, Class<T> type, Consumer<Misfit> misfits) {
        return readSingle(json, type, true, misfits);
    }

    /**
     * As {@link #readSingle(InputStream, Class, Consumer)}, where a message alone may be too little.
     *
     * @param messageSuffices whether the body may be a message alone, or another object that has nothing of the value;
     *     what answers a change may, what answers a question may not
     */
    public <T> @Nullable T readSingle(
            InputStream json, Class<T> type, boolean messageSuffices, Consumer<Misfit> misfits) {
        return codec.reading(json, misfits, body -> {
            Envelope<T> envelope = enveloped(body.read(Envelope.class, type));
            if (envelope == null || has(envelope, "data")) {
                if (envelope != null && envelope.unknownProperties().containsKey("data")) {
                    throw new UnreadableJsonException("not a " + type.getSimpleName(), "/data", null);
                }
                return envelope == null ? null : envelope.data();
            }
            if (messageSuffices && envelope.extra().keys().equals(List.of("message"))) {
                return null;
            }
            T bare = body.read(type);
            if (!messageSuffices && isNothingOf(bare)) {
                throw new UnreadableJsonException("no \"data\", nor a " + type.getSimpleName(), "/data", null);
            }
            return bare;
        });
    }

    /** Whether an object has none of the properties that its type knows, but for a message, which every answer has. */
    private static boolean isNothingOf(@Nullable Object bare) {
        return bare instanceof Model model
                && model.extra().keys().stream()
                        .allMatch(key -> key.equals("message")
                                || model.unknownProperties().containsKey(key));
    }

    /** Reads a body that is a list: an array, with or without the envelope around it. */
    public <T> Page<T> readPage(InputStream json, Class<T> type, Consumer<Misfit> misfits) {
        return readPage(json, type, ListShape.ARRAY, misfits);
    }

    /**
     * Reads a body that is a list.
     *
     * @param misfits receives each property of the wrong type, of elements that are null, which are left out, and of a
     *     count of items that cannot be one
     * @return the page, whose {@link Page#next() next} is what its {@code nextPage} or {@code next_cursor} says
     * @throws UnreadableJsonException when the body is not JSON, is cut, or is no such list; when an element is not of
     *     the type; when it cannot be read where the list goes on
     */
    public <T> Page<T> readPage(InputStream json, Class<T> type, ListShape shape, Consumer<Misfit> misfits) {
        return Objects.requireNonNull(codec.reading(json, misfits, body -> {
            if (body.isArray()) {
                List<@Nullable T> elements = Objects.requireNonNull(body.readList(type));
                return new Page<>(withoutNulls(elements, type, "", body::report), null, null, true, elements.size());
            }
            Envelope<List<@Nullable T>> envelope = enveloped(body.readList(Envelope.class, type));
            if (envelope != null && !has(envelope, "data") && shape == ListShape.ARRAY_OR_BARE_OBJECT) {
                T bare = body.read(type);
                if (bare != null && !isNothingOf(bare)) {
                    return new Page<>(List.of(bare), null, null);
                }
            }
            if (envelope == null || !has(envelope, "data")) {
                throw new UnreadableJsonException("no \"data\" in the list", "/data", null);
            }
            List<@Nullable T> elements = envelope.data();
            boolean single = envelope.extra().isSingle("data");
            if (elements == null || (single && shape != ListShape.ARRAY_OR_OBJECT)) {
                throw noList(envelope.unknownProperties().get("data"), type);
            }
            List<T> items = withoutNulls(elements, type, "/data", body::report);
            if (envelope.unknownProperties().containsKey("pagination")) {
                throw new UnreadableJsonException("not an object", "/pagination", null);
            }
            Pagination pagination = envelope.pagination();
            String base = "/pagination/";
            if (pagination == null || !NextPage.isToldBy(pagination)) {
                Pagination beside = besideTheData(envelope.unknownProperties(), body::report);
                base = beside == null ? base : "/";
                pagination = beside == null ? pagination : beside;
            }
            if (pagination == null) {
                return new Page<>(items, null, null, true, elements.size());
            }
            return new NextPage(pagination, base, body::report).of(items, elements.size());
        }));
    }

    /** Older lists have the properties of their pagination beside the data. */
    private @Nullable Pagination besideTheData(Map<String, @Nullable Object> properties, Consumer<Misfit> misfits) {
        return NextPage.isToldBy(properties)
                ? codec.read(new ByteArrayInputStream(codec.write(properties)), Pagination.class, misfits)
                : null;
    }

    private static <T> List<T> withoutNulls(
            List<@Nullable T> elements, Class<T> type, String pointer, Consumer<Misfit> misfits) {
        if (!elements.contains(null)) {
            return elements;
        }
        List<T> items = new ArrayList<>(elements.size());
        for (int i = 0; i < elements.size(); i++) {
            T element = elements.get(i);
            if (element == null) {
                misfits.accept(new Misfit(pointer + "/" + i, type.getTypeName(), "null"));
            } else {
                items.add(element);
            }
        }
        return items;
    }

    /** @param data what stands in place of the list, null for JSON null */
    private UnreadableJsonException noList(@Nullable Object data, Class<?> type) {
        if (data instanceof List<?> elements) {
            for (int i = 0; i < elements.size(); i++) {
                Object element = elements.get(i);
                try {
                    if (element != null) {
                        codec.fromPlain(element, type);
                    }
                } catch (UnreadableJsonException e) {
                    return new UnreadableJsonException("not a " + type.getSimpleName(), "/data/" + i, e);
                }
            }
        }
        return new UnreadableJsonException("not a list", "/data", null);
    }

    @SuppressWarnings("unchecked")
    private static <T> @Nullable Envelope<T> enveloped(@Nullable Envelope<?> envelope) {
        return (Envelope<T>) envelope;
    }

    private static boolean has(Envelope<?> envelope, String key) {
        return envelope.extra().keys().contains(key);
    }
}
