package com.statsig.console.testkit.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One gate, metric, segment ... and what is attached to it. Its properties are replaced, never changed in place. */
public final class Resource {
    private static final int MOST_VERSIONS = 100;

    private final String id;
    private Map<String, @Nullable Object> properties;
    private final Map<String, List<Map<String, @Nullable Object>>> parts = new LinkedHashMap<>();
    private final Set<String> ids = new LinkedHashSet<>();
    private @Nullable List<String> idList;
    private int idListVersion;
    private boolean idListUpdating;

    public Resource(String id, Map<String, @Nullable Object> properties) {
        this.id = id;
        this.properties = Plain.frozen(properties);
        part("versions").add(this.properties);
    }

    public String id() {
        return id;
    }

    public Map<String, @Nullable Object> properties() {
        return properties;
    }

    public void properties(Map<String, @Nullable Object> changed) {
        properties = Plain.frozen(changed);
        List<Map<String, @Nullable Object>> versions = part("versions");
        versions.add(0, properties);
        if (versions.size() > MOST_VERSIONS) {
            versions.remove(MOST_VERSIONS);
        }
    }

    /** The list with this name that is attached to the resource, newest first: its versions, reviews, events. */
    public List<Map<String, @Nullable Object>> part(String name) {
        return parts.computeIfAbsent(name, absent -> new ArrayList<>());
    }

    /** The id list as it is now, in the order of arrival. */
    public List<String> idList() {
        if (idList == null) {
            idList = List.copyOf(ids);
        }
        return idList;
    }

    public void addIds(Collection<String> more) {
        ids.addAll(more);
        idsChanged();
    }

    public void removeIds(Collection<String> gone) {
        gone.forEach(ids::remove);
        idsChanged();
    }

    public void replaceIds(Collection<String> others) {
        ids.clear();
        ids.addAll(others);
        idsChanged();
    }

    private void idsChanged() {
        idList = null;
        idListVersion++;
    }

    public void idListUpdating(boolean updating) {
        idListUpdating = updating;
    }

    /** Whether another update of the id list is under way. */
    public boolean idListUpdating() {
        return idListUpdating;
    }

    /** How often the id list was changed. */
    public int idListVersion() {
        return idListVersion;
    }
}
