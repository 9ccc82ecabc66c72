package com.statsig.console.dashboards;

import com.statsig.console.json.Model;
import com.statsig.console.json.Union;
import org.jspecify.annotations.Nullable;

/** One tile of a dashboard. The builder of each kind has set its {@code type}. */
@Union(
        cases = {
            @Union.Case(type = "text", as = TextWidget.class),
            @Union.Case(type = "header", as = HeaderWidget.class),
            @Union.Case(type = "timeseries", as = TimeseriesWidget.class),
            @Union.Case(type = "funnel", as = FunnelWidget.class),
            @Union.Case(type = "unsupported", as = UnsupportedWidget.class)
        },
        other = UnknownWidget.class)
public sealed interface Widget extends Model
        permits TextWidget, HeaderWidget, TimeseriesWidget, FunnelWidget, UnsupportedWidget, UnknownWidget {
    /** What kind of widget it is on the wire. */
    @Nullable
    String type();

    /** Null before it was created. */
    @Nullable
    String id();
}
