package com.statsig.console.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Response bodies as the server sends them. */
final class Bodies {
    private static final String GATE = """
            {"id":"checkout_flow_%1$d","name":"checkout_flow_%1$d","idType":"userID",
            "description":"Shows the new checkout to some of the users","lastModifierID":"3xA9kQwLr7Tz%1$d",
            "lastModifiedTime":17%2$011d,"lastModifierEmail":"ada@example.com","lastModifierName":"Ada",
            "creatorID":"3xA9kQwLr7Tz%1$d","createdTime":16%2$011d,"creatorName":"Ada",
            "creatorEmail":"ada@example.com","tags":["core","team-%1$d"],"targetApps":["web"],"holdoutIDs":[],
            "team":"checkout","teamID":"team-%1$d","version":%1$d,"checksPerHour":1234.5,"status":"In Progress",
            "type":"PERMANENT","typeReason":"NONE",
            "owner":{"ownerID":"3xA9kQwLr7Tz%1$d","ownerType":"USER","ownerName":"Ada","ownerEmail":"ada@example.com"},
            "isTemplate":false,"isEnabled":true,"rules":[
            {"name":"employees","id":"38ttpCpzrQFTMKcqFKk02l:10.00:%1$d","baseID":"38ttpCpzrQFTMKcqFKk02l",
            "passPercentage":100,"conditions":[{"type":"email","operator":"str_contains_any",
            "targetValue":["@example.com","@example.org"]}],"environments":null,"returnValue":true},
            {"name":"some","id":"6gRkTzV1bW0yNQpLsXcE3a:10.00:%1$d","baseID":"6gRkTzV1bW0yNQpLsXcE3a",
            "passPercentage":12.5,"conditions":[{"type":"app_version","operator":"version_gte","targetValue":"3.%1$d"},
            {"type":"country","operator":"any","targetValue":["DE","FR","IT"]}],
            "environments":["production","staging"],"returnValue":true}],
            "measureMetricLifts":true,"monitoringMetrics":[{"name":"checkouts","type":"sum"}],
            "reviewSettings":{"requiredReview":false,"allowedReviewers":[]},
            "permalink":"https://console.statsig.com/gates/checkout_flow_%1$d"}""".replaceAll("\n", "");

    private static final String EXPERIMENT = """
            {"id":"checkout_steps_%1$d","name":"checkout_steps_%1$d","idType":"userID","secondaryIDType":"companyID",
            "identifierMappingMode":"firstTouchOneToMany","identityResolutionSource":"users",
            "description":"Fewer steps in the checkout","hypothesis":"Whoever has fewer steps to take buys more often",
            "experimentType":"BASE","subtype":"conversion","status":"decision_made","groups":[
            {"name":"Control","id":"6sEQvUd4c6E55V6ljBYMe%1$d","size":50,"parameterValues":{"steps":4,"title":"Checkout"},
            "disabled":false,"description":"As it is","highlighted":false,"isControl":true},
            {"name":"Test","id":"6sEQvVS6EoNzpkEgUJUpx%1$d","size":50,"parameterValues":{"steps":2,"title":"Buy"},
            "disabled":false,"description":"Two steps","highlighted":true,"isControl":false}],
            "controlGroupID":"6sEQvUd4c6E55V6ljBYMe%1$d","launchedGroupID":"6sEQvVS6EoNzpkEgUJUpx%1$d","allocation":33.3,
            "layerID":"statsig::checkout_layer_%1$d","targetingGateID":"","inlineTargetingRules":[
            {"name":"web","id":"38ttpCpzrQFTMKcqFKk02l:10.00:%1$d","baseID":"38ttpCpzrQFTMKcqFKk02l",
            "passPercentage":100,"conditions":[{"type":"country","operator":"any","targetValue":["DE","FR"]}],
            "environments":null}],"inlineTargetingRulesJSON":"{}",
            "links":[{"url":"https://wiki.example.com/%1$d","title":"Design"}],
            "primaryMetrics":[{"name":"checkouts","type":"sum","direction":"increase","hypothesizedValue":1.5},
            {"name":"revenue","type":"sum","direction":"increase"}],"primaryMetricTags":["core"],
            "secondaryMetrics":[{"name":"returns","type":"sum","direction":"decrease"}],"secondaryMetricTags":[],
            "otherMetrics":[],"duration":14,"targetExposures":10000,"startTime":17%2$011d,"endTime":17%2$011d,
            "decisionTime":17%2$011d,"decisionReason":"It sells","sequentialTesting":true,"bonferroniCorrection":false,
            "bonferroniCorrectionPerMetric":false,"benjaminiHochbergPerVariant":false,
            "benjaminiHochbergPerMetric":false,"benjaminiPrimaryMetricsOnly":false,"defaultConfidenceInterval":"95",
            "defaultRollupWindow":7,"defaultChanceToBeatThreshold":0.95,"defaultSPRTPowerParam":0.8,"defaultSPRTMDE":2.5,
            "sprtBaselineMode":"manual","sprtMDESettings":[{"metricKey":"checkouts::sum",
            "groupSettings":[{"groupKey":"6sEQvVS6EoNzpkEgUJUpx%1$d","mde":2.5,"stdDev":0.5}]}],
            "bayesianPriors":[{"metric":{"name":"checkouts","type":"sum"},"priorMean":0,"priorStdDev":0.5}],
            "cureCovariates":[{"name":"checkouts","type":"sum"}],
            "preComputedUserDimensions":[{"propertySource":"users","name":"plan"}],
            "manualQualityScores":[{"criteriaName":"Legal","status":"PASSED","criteriaDescription":"Asked","score":10,
            "weight":10}],"qualityScore":{"score":90,"breakdown":[{"criterion":"HYPOTHESIS_LENGTH","status":"PASSED",
            "passingDescription":"Long enough","score":10,"weight":10},{"criterion":"BALANCED_EXPOSURE",
            "status":"WARNING","passingDescription":"Even","score":0,"weight":10}]},
            "healthChecks":[{"name":"Exposures","description":"There are exposures","status":"PASSED",
            "type":"has_exposures"},{"name":"Crossover","description":"Few units see both groups","status":"PASSED",
            "metadata":{"type":"crossover","lastPulseLoadTime":17%2$011d,"crossoverPercent":0.01,
            "primary_id_type":"userID","secondary_id_type":"companyID"},"type":"has_crossover"}],
            "healthCheckStatus":"PASSED","analyticsType":"frequentist","isAnalysisOnly":false,"isSidecar":false,
            "isStale":false,"assignmentSourceName":"assignments","assignmentSourceExperimentName":"checkout_%1$d",
            "assignmentSourceFilters":[{"column":"environment","condition":"in","values":["production"]}],
            "externalExperimentName":"checkout_%1$d","allocationDuration":14,"cohortedAnalysisDuration":7,
            "cohortedMetricsMatureAfterEnd":true,"cohortWaitUntilEndToInclude":false,"fixedAnalysisDuration":14,
            "analysisEndTime":"2026-10-30","scheduledReloadHour":6,"scheduledReloadType":"incremental",
            "scheduledReloadDays":[1,2,3,4,5],"turboMode":false,"stratifiedSampling":{"status":"success",
            "metric":{"name":"checkouts","startDate":"2026-09-01","endDate":"2026-09-30"}},"userBuckets":[1,2,3],
            "enabledNonProdEnvironments":["staging"],"externalEvents":[{"name":"sale","timestamp":17%2$011d}],
            "summarySections":[{"name":"Result","content":"The short checkout sells more"}],
            "lastModifierID":"3xA9kQwLr7Tz%1$d","lastModifiedTime":17%2$011d,"lastModifierEmail":"ada@example.com",
            "lastModifierName":"Ada","creatorID":"3xA9kQwLr7Tz%1$d","createdTime":16%2$011d,"creatorName":"Ada",
            "creatorEmail":"ada@example.com","tags":["core","team-%1$d"],"targetApps":["web"],"holdoutIDs":["q3"],
            "team":"checkout","teamID":"team-%1$d","version":%1$d,
            "owner":{"ownerID":"3xA9kQwLr7Tz%1$d","ownerType":"USER","ownerName":"Ada","ownerEmail":"ada@example.com"},
            "reviewSettings":{"requiredReview":false,"allowedReviewers":[]},
            "activeReview":{"reviewID":"5yB8jPvKq6Sy%1$d","reviewStatus":"pending","description":"Please look"},
            "permalink":"https://console.statsig.com/experiments/checkout_steps_%1$d",
            "salt":"6gRkTzV1bW0yNQpLsXcE%1$d"}""".replaceAll("\n", "");

    private Bodies() {}

    /** One gate with two rules. */
    static byte[] gate() {
        return bytes("{\"message\":\"Gate read successfully.\",\"data\":" + numbered(GATE, 1) + "}");
    }

    /** A page of a hundred of them, which is not the last. */
    static byte[] page() {
        return page("Gates", "gates", GATE);
    }

    /** A page of a hundred experiments that have all they can have, which is not the last. */
    static byte[] experiments() {
        return page("Experiments", "experiments", EXPERIMENT);
    }

    private static byte[] page(String noun, String path, String item) {
        String items = IntStream.range(0, 100)
                .mapToObj(number -> numbered(item, number))
                .collect(Collectors.joining(","));
        return bytes("{\"message\":\"" + noun + " listed successfully.\",\"data\":[" + items + "],\"pagination\":{"
                + "\"itemsPerPage\":100,\"pageNumber\":1,\"totalItems\":1000,"
                + "\"nextPage\":\"/console/v1/" + path + "?page=2&limit=100\",\"previousPage\":null}}");
    }

    private static String numbered(String item, int number) {
        return item.formatted(number, number * 1_000_003L);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
