package com.statsig.console.alerts;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** What kind of receiver is told of an alert. */
@SnakeCase
public enum SubscriberType implements Open<SubscriberType> {
    USER,
    @JsonProperty("slackChannel")
    SLACK_CHANNEL,
    @JsonProperty("pagerDutyOncall")
    PAGER_DUTY_ONCALL,
    @JsonProperty("pagerDutyService")
    PAGER_DUTY_SERVICE
}
