package com.statsig.console.experiments;

import java.util.List;

/**
 * The experiments that were asked for by their ids.
 *
 * @param found those that there are, in the order in which their ids were given
 * @param missing the ids that no experiment was found for, in that order
 */
public record FoundExperiments(List<Experiment> found, List<String> missing) {
    public FoundExperiments {
        found = List.copyOf(found);
        missing = List.copyOf(missing);
    }
}
