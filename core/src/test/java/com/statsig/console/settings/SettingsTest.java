package com.statsig.console.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.json.Json;
import org.junit.jupiter.api.Test;

class SettingsTest {
    @Test
    void propertiesHaveTheNamesOfTheWire() {
        assertThat(Json.write(ReviewsSettings.builder()
                        .isConfigReviewRequired(true)
                        .isMetricReviewRequired(false)
                        .isMetricReviewRequiredOnVerifiedOnly(true)
                        .isWhnAnalysisOnlyReviewRequired(false)
                        .isWhnSourceReviewRequired(true)
                        .build()))
                .isEqualTo("""
                        {"is_config_review_required":true,"is_metric_review_required":false,\
                        "is_metric_review_required_on_verified_only":true,\
                        "is_whn_analysis_only_review_required":false,"is_whn_source_review_required":true}""");
        assertThat(Json.write(
                        TeamsSettings.builder().requireTeamsOnConfigs(true).build()))
                .isEqualTo("{\"require_teams_on_configs\":true}");
    }

    @Test
    void aVisibilityOutsideTheSpecIsKept() {
        ProjectSettings settings = Json.read(
                ProjectSettings.class,
                "{\"name\":\"Shop\",\"visibility\":\"closed\",\"default_unit_type\":\"userID\"}");
        assertThat(settings.visibility().known()).isNull();
        assertThat(settings.defaultUnitType()).isEqualTo("userID");
        assertThat(Json.write(settings)).contains("\"closed\"");
    }
}
