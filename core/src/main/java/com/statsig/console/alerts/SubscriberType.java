package com.statsig.console.alerts;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** What kind of receiver is told of an alert. */
public record SubscriberType(String value) implements OpenEnum {
    public static final SubscriberType USER = new SubscriberType("user");
    public static final SubscriberType SLACK_CHANNEL = new SubscriberType("slackChannel");
    public static final SubscriberType PAGER_DUTY_ONCALL = new SubscriberType("pagerDutyOncall");
    public static final SubscriberType PAGER_DUTY_SERVICE = new SubscriberType("pagerDutyService");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        USER,
        SLACK_CHANNEL,
        PAGER_DUTY_ONCALL,
        PAGER_DUTY_SERVICE,
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
