package com.statsig.console.experiments;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** How far stratified sampling is. */
public record StratificationStatus(String value) implements OpenEnum {
    public static final StratificationStatus PENDING = new StratificationStatus("pending");
    public static final StratificationStatus SUCCESS = new StratificationStatus("success");
    public static final StratificationStatus ERROR = new StratificationStatus("error");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        PENDING,
        SUCCESS,
        ERROR,
        UNKNOWN
    }

    /** The constant this value is, or {@link Known#UNKNOWN}. */
    public Known known() {
        return OpenEnums.known(this, Known.class);
    }

    @Override
    public String toString() {
        return value;
    }
}
