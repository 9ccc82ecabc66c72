package com.statsig.console.json;

import com.statsig.console.Internal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** A body while it is found out what it is: each reading begins at its start, and forgets the one before. */
@Internal
public final class JsonBody {
    private final JsonMapper mapper;
    private final ObjectReader reader;
    private final InputStream json;
    private final List<Misfit> misfits;
    private boolean begun;

    /** @param begun whether somebody has read of the body before */
    JsonBody(JsonMapper mapper, ObjectReader reader, InputStream json, List<Misfit> misfits, boolean begun) {
        this.mapper = mapper;
        this.reader = reader;
        this.json = json;
        this.misfits = misfits;
        this.begun = begun;
    }

    /** Whether it begins as an array does. */
    public boolean isArray() {
        rewind();
        try (JsonParser parser = mapper.createParser(json)) {
            return parser.nextToken() == JsonToken.START_ARRAY;
        }
    }

    /** The body as a value of the type. */
    public <T> @Nullable T read(Class<T> type) {
        return read(mapper.constructType(type));
    }

    /** The body as a list. */
    public <T> @Nullable List<@Nullable T> readList(Class<T> element) {
        return read(listOf(element));
    }

    /** The body as {@code W<T>}. */
    public <W> @Nullable W read(Class<W> wrapper, Class<?> content) {
        return read(mapper.getTypeFactory().constructParametricType(wrapper, content));
    }

    /** The body as {@code W<List<T>>}. */
    public <W> @Nullable W readList(Class<W> wrapper, Class<?> element) {
        return read(mapper.getTypeFactory().constructParametricType(wrapper, listOf(element)));
    }

    /** Reports what the reading of the body has found by itself. */
    public void report(Misfit misfit) {
        misfits.add(misfit);
    }

    private JavaType listOf(Class<?> element) {
        return mapper.getTypeFactory().constructCollectionType(List.class, element);
    }

    private <T> @Nullable T read(JavaType type) {
        rewind();
        misfits.clear();
        return reader.forType(type).readValue(json);
    }

    private void rewind() {
        try {
            if (begun) {
                json.reset();
            }
            begun = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
