package com.statsig.console.testkit.state;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All resources of one group, in the order of their creation. */
public final class Resources {
    private final Map<String, Resource> byId = new LinkedHashMap<>();
    private final Map<String, Resource> byName = new LinkedHashMap<>();
    private @Nullable List<Resource> list;
    private @Nullable List<Resource> shown;
    private final Consumer<Resource> written;

    /** @param written is told of each resource that was added or changed */
    Resources(Consumer<Resource> written) {
        this.written = written;
    }

    @Nullable
    public Resource get(String id) {
        return byId.get(id);
    }

    /** The one with this name, if a request named it. */
    @Nullable
    public Resource named(@Nullable Object name) {
        return name == null ? null : byName.get(name.toString());
    }

    public void add(Resource resource) {
        Resource before = byId.put(resource.id(), resource);
        if (before != null) {
            forgetName(before);
        }
        byName.put(name(resource), resource);
        list = null;
        shown = null;
        written.accept(resource);
    }

    public void change(Resource resource, Map<String, @Nullable Object> properties) {
        forgetName(resource);
        resource.properties(properties);
        byName.put(name(resource), resource);
        shown = null;
        written.accept(resource);
    }

    public void remove(Resource resource) {
        byId.remove(resource.id());
        forgetName(resource);
        list = null;
        shown = null;
    }

    /** As they are now; the list does not change any more. */
    public List<Resource> list() {
        if (list == null) {
            list = List.copyOf(byId.values());
        }
        return list;
    }

    /** Those that are not hidden: what is hidden is the same for each call. */
    public List<Resource> shown(Predicate<Map<String, @Nullable Object>> hidden) {
        if (shown == null) {
            shown = list().stream()
                    .filter(resource -> !hidden.test(resource.properties()))
                    .toList();
        }
        return shown;
    }

    private void forgetName(Resource resource) {
        byName.remove(name(resource), resource);
    }

    private static String name(Resource resource) {
        Object name = resource.properties().get("name");
        return name == null ? resource.id() : name.toString();
    }
}
