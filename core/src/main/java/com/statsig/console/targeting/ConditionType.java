package com.statsig.console.targeting;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** What a condition looks at. */
public record ConditionType(String value) implements OpenEnum {
    public static final ConditionType APP_VERSION = new ConditionType("app_version");
    public static final ConditionType BROWSER_NAME = new ConditionType("browser_name");
    public static final ConditionType BROWSER_VERSION = new ConditionType("browser_version");
    public static final ConditionType COUNTRY = new ConditionType("country");
    public static final ConditionType CUSTOM_FIELD = new ConditionType("custom_field");
    public static final ConditionType EMAIL = new ConditionType("email");
    public static final ConditionType ENVIRONMENT_TIER = new ConditionType("environment_tier");
    public static final ConditionType FAILS_GATE = new ConditionType("fails_gate");
    public static final ConditionType FAILS_SEGMENT = new ConditionType("fails_segment");
    public static final ConditionType IP_ADDRESS = new ConditionType("ip_address");
    public static final ConditionType LOCALE = new ConditionType("locale");
    public static final ConditionType OS_NAME = new ConditionType("os_name");
    public static final ConditionType OS_VERSION = new ConditionType("os_version");
    public static final ConditionType PASSES_GATE = new ConditionType("passes_gate");
    public static final ConditionType PASSES_SEGMENT = new ConditionType("passes_segment");
    public static final ConditionType PUBLIC = new ConditionType("public");
    public static final ConditionType TIME = new ConditionType("time");
    public static final ConditionType UNIT_ID = new ConditionType("unit_id");
    public static final ConditionType USER_ID = new ConditionType("user_id");
    public static final ConditionType URL = new ConditionType("url");
    public static final ConditionType JAVASCRIPT = new ConditionType("javascript");
    public static final ConditionType DEVICE_MODEL = new ConditionType("device_model");
    public static final ConditionType TARGET_APP = new ConditionType("target_app");
    public static final ConditionType USER_AGENT = new ConditionType("user_agent");
    public static final ConditionType EXPERIMENT_GROUP = new ConditionType("experiment_group");
    public static final ConditionType PASSES_EXPERIMENT = new ConditionType("passes_experiment");
    public static final ConditionType FAILS_EXPERIMENT = new ConditionType("fails_experiment");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        APP_VERSION,
        BROWSER_NAME,
        BROWSER_VERSION,
        COUNTRY,
        CUSTOM_FIELD,
        EMAIL,
        ENVIRONMENT_TIER,
        FAILS_GATE,
        FAILS_SEGMENT,
        IP_ADDRESS,
        LOCALE,
        OS_NAME,
        OS_VERSION,
        PASSES_GATE,
        PASSES_SEGMENT,
        PUBLIC,
        TIME,
        UNIT_ID,
        USER_ID,
        URL,
        JAVASCRIPT,
        DEVICE_MODEL,
        TARGET_APP,
        USER_AGENT,
        EXPERIMENT_GROUP,
        PASSES_EXPERIMENT,
        FAILS_EXPERIMENT,
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
