package com.statsig.console.auditlogs;

import com.statsig.console.json.OpenEnum;

/** What was done, as the audit log calls it. */
public record AuditActionType(String value) implements OpenEnum {
    public static final AuditActionType EDIT_EXPERIMENT_SCHEDULED_START =
            new AuditActionType("edit_experiment_scheduled_start");
    public static final AuditActionType EDIT_AI_CONFIG_AGENT_VERSION =
            new AuditActionType("edit_ai_config_agent_version");
    public static final AuditActionType UPDATE_AI_DATASET = new AuditActionType("update_ai_dataset");
    public static final AuditActionType UPLOAD_AI_CONFIG_DATASET_CSV =
            new AuditActionType("upload_ai_config_dataset_csv");
    public static final AuditActionType RESALT_EXPERIMENT = new AuditActionType("resalt_experiment");
    public static final AuditActionType EDIT_AI_CONFIG_EVAL_SETTINGS =
            new AuditActionType("edit_ai_config_eval_settings");
    public static final AuditActionType DELETE_AI_CONFIG = new AuditActionType("delete_ai_config");
    public static final AuditActionType SET_SUGGEST_CURE_COVARIATES =
            new AuditActionType("set_suggest_cure_covariates");
    public static final AuditActionType EDIT_AI_PLAYGROUND_SETUP = new AuditActionType("edit_ai_playground_setup");
    public static final AuditActionType START_AI_CONFIG_VERSION_EVALUATION_JOB =
            new AuditActionType("start_ai_config_version_evaluation_job");
    public static final AuditActionType START_AI_PLAYGROUND_COMPLETION_JOB =
            new AuditActionType("start_ai_playground_completion_job");
    public static final AuditActionType STOP_AI_CONFIG_VERSION_EVALUATION_JOB =
            new AuditActionType("stop_ai_config_version_evaluation_job");
    public static final AuditActionType CLONE_AI_CONFIG = new AuditActionType("clone_ai_config");
    public static final AuditActionType EDIT_AI_CONFIG_VERSION = new AuditActionType("edit_ai_config_version");
    public static final AuditActionType DELETE_AI_CONFIG_VERSION = new AuditActionType("delete_ai_config_version");
    public static final AuditActionType CLONE_AI_CONFIG_VERSION = new AuditActionType("clone_ai_config_version");
    public static final AuditActionType AI_CONFIG_CREATE = new AuditActionType("ai_config_create");
    public static final AuditActionType AI_PLAYGROUND_CREATE = new AuditActionType("ai_playground_create");
    public static final AuditActionType CREATE_AI_DATASET = new AuditActionType("create_ai_dataset");
    public static final AuditActionType CREATE_AI_CONFIG_VERSION = new AuditActionType("create_ai_config_version");
    public static final AuditActionType UPSERT_AI_CONFIG_VERSION = new AuditActionType("upsert_ai_config_version");
    public static final AuditActionType CREATE_AI_CONFIG_EVAL_GRADER =
            new AuditActionType("create_ai_config_eval_grader");
    public static final AuditActionType EDIT_AI_CONFIG_EVAL_GRADER = new AuditActionType("edit_ai_config_eval_grader");
    public static final AuditActionType DELETE_AI_CONFIG_EVAL_GRADER =
            new AuditActionType("delete_ai_config_eval_grader");
    public static final AuditActionType SET_ENABLE_ID_RESOLUTION_TOGGLE =
            new AuditActionType("set_enable_id_resolution_toggle");
    public static final AuditActionType DYNAMIC_CONFIG_CREATE = new AuditActionType("dynamic_config_create");
    public static final AuditActionType DYNAMIC_CONFIG_TEMPLATE_CREATE =
            new AuditActionType("dynamic_config_template_create");
    public static final AuditActionType DYNAMIC_CONFIG_UPDATE_OWNERS =
            new AuditActionType("dynamic_config_update_owners");
    public static final AuditActionType GATE_OVERRIDES_UPDATE = new AuditActionType("gate_overrides_update");
    public static final AuditActionType GATE_TEMPLATE_CREATE = new AuditActionType("gate_template_create");
    public static final AuditActionType GATE_CREATE = new AuditActionType("gate_create");
    public static final AuditActionType GATE_UPDATE = new AuditActionType("gate_update");
    public static final AuditActionType SET_USER_SAMPLING_RATE_FOR_GATE =
            new AuditActionType("set_user_sampling_rate_for_gate");
    public static final AuditActionType GATE_UPDATE_OWNERS = new AuditActionType("gate_update_owners");
    public static final AuditActionType UPDATE_STORE_0_100_EXPOSURES =
            new AuditActionType("update_store_0_100_exposures");
    public static final AuditActionType UPDATE_GATE_ANALYTICS_ENABLED =
            new AuditActionType("update_gate_analytics_enabled");
    public static final AuditActionType UPDATE_GATE_DISPLAY_NAME = new AuditActionType("update_gate_display_name");
    public static final AuditActionType RELEASE_PIPELINE_CREATE = new AuditActionType("release_pipeline_create");
    public static final AuditActionType RELEASE_PIPELINE_UPDATE = new AuditActionType("release_pipeline_update");
    public static final AuditActionType RELEASE_PIPELINE_DELETE = new AuditActionType("release_pipeline_delete");
    public static final AuditActionType UPDATE_CONFIG_RELEASE_PIPELINE =
            new AuditActionType("update_config_release_pipeline");
    public static final AuditActionType RELEASE_PIPELINE_TRIGGER_CREATE =
            new AuditActionType("release_pipeline_trigger_create");
    public static final AuditActionType APPLY_EXPERIMENT_REVIEW = new AuditActionType("apply_experiment_review");
    public static final AuditActionType EXTEND_EXPERIMENT_PULSE_END_DATE =
            new AuditActionType("extend_experiment_pulse_end_date");
    public static final AuditActionType RESTART_EXPERIMENT_PULSE = new AuditActionType("restart_experiment_pulse");
    public static final AuditActionType AUTOTUNE_EXPERIMENT_CREATE = new AuditActionType("autotune_experiment_create");
    public static final AuditActionType AUTOTUNE_EXPERIMENT_DELETE = new AuditActionType("autotune_experiment_delete");
    public static final AuditActionType AUTOTUNE_EXPERIMENT_SNAPSHOT_DELETE =
            new AuditActionType("autotune_experiment_snapshot_delete");
    public static final AuditActionType AUTOTUNE_EXPERIMENT_EDIT = new AuditActionType("autotune_experiment_edit");
    public static final AuditActionType AUTOTUNE_EXPERIMENT_UPDATE_TARGET_APPS =
            new AuditActionType("autotune_experiment_update_target_apps");
    public static final AuditActionType AUTOTUNE_EXPERIMENT_UPDATE_PULSE_PAUSED =
            new AuditActionType("autotune_experiment_update_pulse_paused");
    public static final AuditActionType AUTOTUNE_OVERRIDES_EDIT = new AuditActionType("autotune_overrides_edit");
    public static final AuditActionType AUTOTUNE_REVIEWS_ON = new AuditActionType("autotune_reviews_on");
    public static final AuditActionType EXPERIMENT_DATA_REPORT_DELETE =
            new AuditActionType("experiment_data_report_delete");
    public static final AuditActionType EXPERIMENT_DISCUSSION_POST_CREATE =
            new AuditActionType("experiment_discussion_post_create");
    public static final AuditActionType EXPERIMENT_DISCUSSION_POST_DELETE =
            new AuditActionType("experiment_discussion_post_delete");
    public static final AuditActionType EXPERIMENT_ABANDON = new AuditActionType("experiment_abandon");
    public static final AuditActionType EXPERIMENT_PAUSE_ASSIGNMENT =
            new AuditActionType("experiment_pause_assignment");
    public static final AuditActionType EXPERIMENT_STOPPED = new AuditActionType("experiment_stopped");
    public static final AuditActionType EXPERIMENT_REVIEW_ACCEPT = new AuditActionType("experiment_review_accept");
    public static final AuditActionType EXPERIMENT_REVIEW_REJECT = new AuditActionType("experiment_review_reject");
    public static final AuditActionType EXPERIMENT_TEMPLATE_CREATE = new AuditActionType("experiment_template_create");
    public static final AuditActionType UPDATE_TEMPLATE_DECISION_FRAMEWORK =
            new AuditActionType("update_template_decision_framework");
    public static final AuditActionType REMOVE_TEMPLATE_DECISION_FRAMEWORK =
            new AuditActionType("remove_template_decision_framework");
    public static final AuditActionType EXPERIMENT_CREATE = new AuditActionType("experiment_create");
    public static final AuditActionType EXPERIMENT_REVIEW_CREATE = new AuditActionType("experiment_review_create");
    public static final AuditActionType EXPERIMENT_DELETE = new AuditActionType("experiment_delete");
    public static final AuditActionType EXPERIMENT_REVIEW_DELETE = new AuditActionType("experiment_review_delete");
    public static final AuditActionType EXPERIMENT_REVIEW_UPDATE_TEAM =
            new AuditActionType("experiment_review_update_team");
    public static final AuditActionType EXPERIMENT_SNAPSHOT_DELETE = new AuditActionType("experiment_snapshot_delete");
    public static final AuditActionType EXPERIMENT_GROUP_DISABLE = new AuditActionType("experiment_group_disable");
    public static final AuditActionType EXPERIMENT_DESCRIPTION_EDIT =
            new AuditActionType("experiment_description_edit");
    public static final AuditActionType EXPERIMENT_DISPLAY_NAME_EDIT =
            new AuditActionType("experiment_display_name_edit");
    public static final AuditActionType EXPERIMENT_EDIT = new AuditActionType("experiment_edit");
    public static final AuditActionType EXPERIMENT_OVERRIDES_EDIT = new AuditActionType("experiment_overrides_edit");
    public static final AuditActionType HYPOTHESIS_EDIT = new AuditActionType("hypothesis_edit");
    public static final AuditActionType KEY_EXPERIMENT_METRICS_EDIT =
            new AuditActionType("key_experiment_metrics_edit");
    public static final AuditActionType EXPERIMENT_ADVANCED_SETTINGS_EDIT =
            new AuditActionType("experiment_advanced_settings_edit");
    public static final AuditActionType EXPERIMENT_DECISION_MAKE = new AuditActionType("experiment_decision_make");
    public static final AuditActionType EXPERIMENT_RESTART = new AuditActionType("experiment_restart");
    public static final AuditActionType EXPERIMENT_RESTART_AS_NEW = new AuditActionType("experiment_restart_as_new");
    public static final AuditActionType EXPERIMENT_ROLLOUT = new AuditActionType("experiment_rollout");
    public static final AuditActionType EXPERIMENT_SCHEDULE_ROLLOUT =
            new AuditActionType("experiment_schedule_rollout");
    public static final AuditActionType EXPERIMENT_REVIEWS_ON = new AuditActionType("experiment_reviews_on");
    public static final AuditActionType EXPERIMENT_START = new AuditActionType("experiment_start");
    public static final AuditActionType SCHEDULE_EXPERIMENT_START = new AuditActionType("schedule_experiment_start");
    public static final AuditActionType EXPERIMENT_FOLLOW_TOGGLE = new AuditActionType("experiment_follow_toggle");
    public static final AuditActionType EXPERIMENT_ALLOWED_REVIEWERS_UPDATE =
            new AuditActionType("experiment_allowed_reviewers_update");
    public static final AuditActionType EXPERIMENT_REVIEW_INFO_UPDATE =
            new AuditActionType("experiment_review_info_update");
    public static final AuditActionType UPDATE_EXPERIMENT_ENABLED_NON_PROD_ENVIRONMENTS =
            new AuditActionType("update_experiment_enabled_non_prod_environments");
    public static final AuditActionType ARCHIVE_EXPERIMENT = new AuditActionType("archive_experiment");
    public static final AuditActionType UNARCHIVE_EXPERIMENT = new AuditActionType("unarchive_experiment");
    public static final AuditActionType EXPERIMENT_UPDATE_OWNERS = new AuditActionType("experiment_update_owners");
    public static final AuditActionType UPDATE_ECHIDNA_SUBTYPE = new AuditActionType("update_echidna_subtype");
    public static final AuditActionType SETUP_STRATIFIED_SAMPLING = new AuditActionType("setup_stratified_sampling");
    public static final AuditActionType EXPERIMENT_UPDATE_TARGET_APPS =
            new AuditActionType("experiment_update_target_apps");
    public static final AuditActionType EXPERIMENT_UPDATE_SUBDIMENSION_FILTER =
            new AuditActionType("experiment_update_subdimension_filter");
    public static final AuditActionType EXPERIMENT_REVIEW_UPDATE_OVERRIDES =
            new AuditActionType("experiment_review_update_overrides");
    public static final AuditActionType EXPERIMENT_REVIEW_UPDATE_OWNERS =
            new AuditActionType("experiment_review_update_owners");
    public static final AuditActionType EXPERIMENT_UPDATE_DECISION_NOTE =
            new AuditActionType("experiment_update_decision_note");
    public static final AuditActionType EXPERIMENT_UPDATE_SUMMARY_SECTIONS =
            new AuditActionType("experiment_update_summary_sections");
    public static final AuditActionType UNATTACH_EXPERIMENT_TO_POWER_ANALYSIS_REPORT =
            new AuditActionType("unattach_experiment_to_power_analysis_report");
    public static final AuditActionType ATTACH_EXPERIMENT_TO_POWER_ANALYSIS_REPORT =
            new AuditActionType("attach_experiment_to_power_analysis_report");
    public static final AuditActionType PIN_CHART_TO_SUMMARY = new AuditActionType("pin_chart_to_summary");
    public static final AuditActionType SET_GEOTEST_DESIGN = new AuditActionType("set_geotest_design");
    public static final AuditActionType DELETE_GEOTEST_DESIGN = new AuditActionType("delete_geotest_design");
    public static final AuditActionType CREATE_GEOTEST_DESIGN = new AuditActionType("create_geotest_design");
    public static final AuditActionType EXPERIMENT_ASSIGNED_TO_LAYER =
            new AuditActionType("experiment_assigned_to_layer");
    public static final AuditActionType HOLDOUT_CREATE = new AuditActionType("holdout_create");
    public static final AuditActionType HOLDOUT_DELETE = new AuditActionType("holdout_delete");
    public static final AuditActionType HOLDOUT_LAYER_PARAMETER_VALUES_UPDATE =
            new AuditActionType("holdout_layer_parameter_values_update");
    public static final AuditActionType HOLDOUT_UPDATE = new AuditActionType("holdout_update");
    public static final AuditActionType HOLDOUT_UPDATE_OWNERS = new AuditActionType("holdout_update_owners");
    public static final AuditActionType METRIC_EDIT_DEFINITION = new AuditActionType("metric_edit_definition");
    public static final AuditActionType METRIC_EDIT_DESCRIPTION = new AuditActionType("metric_edit_description");
    public static final AuditActionType METRIC_ADD_TAG = new AuditActionType("metric_add_tag");
    public static final AuditActionType METRIC_REMOVE_TAG = new AuditActionType("metric_remove_tag");
    public static final AuditActionType SCHEDULE_DELETE_METRIC = new AuditActionType("schedule_delete_metric");
    public static final AuditActionType SCHEDULE_ARCHIVE_METRIC = new AuditActionType("schedule_archive_metric");
    public static final AuditActionType UPDATE_METRIC_IS_PERMANENT = new AuditActionType("update_metric_is_permanent");
    public static final AuditActionType UPDATE_METRIC_IS_VERIFIED = new AuditActionType("update_metric_is_verified");
    public static final AuditActionType METRIC_REVIEWS_ON = new AuditActionType("metric_reviews_on");
    public static final AuditActionType METRIC_DISABLE_REVIEWS_LOCALLY =
            new AuditActionType("metric_disable_reviews_locally");
    public static final AuditActionType CUSTOM_METRIC_DEFINITION_EDIT =
            new AuditActionType("custom_metric_definition_edit");
    public static final AuditActionType CUSTOM_METRIC_DEFINITION_CREATE =
            new AuditActionType("custom_metric_definition_create");
    public static final AuditActionType CUSTOM_METRIC_DEFINITION_DELETE =
            new AuditActionType("custom_metric_definition_delete");
    public static final AuditActionType CUSTOM_METRIC_UPDATE_OWNERS =
            new AuditActionType("custom_metric_update_owners");
    public static final AuditActionType TAG_METRICS_BULK = new AuditActionType("tag_metrics_bulk");
    public static final AuditActionType TAG_CREATE = new AuditActionType("tag_create");
    public static final AuditActionType TAG_DELETE = new AuditActionType("tag_delete");
    public static final AuditActionType TAG_EDIT = new AuditActionType("tag_edit");
    public static final AuditActionType SEGMENT_CREATE = new AuditActionType("segment_create");
    public static final AuditActionType SEGMENT_UPDATE_OWNERS = new AuditActionType("segment_update_owners");
    public static final AuditActionType LAYER_UPDATE_OWNERS = new AuditActionType("layer_update_owners");
    public static final AuditActionType LAYER_REVIEW_COMMIT = new AuditActionType("layer_review_commit");
    public static final AuditActionType LAYER_REVIEW_ACCEPT = new AuditActionType("layer_review_accept");
    public static final AuditActionType LAYER_PARAMETER_ADD = new AuditActionType("layer_parameter_add");
    public static final AuditActionType LAYER_CREATE = new AuditActionType("layer_create");
    public static final AuditActionType LAYER_REVIEW_CREATE = new AuditActionType("layer_review_create");
    public static final AuditActionType LAYER_REVIEW_DELETE = new AuditActionType("layer_review_delete");
    public static final AuditActionType LAYER_DELETE = new AuditActionType("layer_delete");
    public static final AuditActionType LAYER_SNAPSHOT_DELETE = new AuditActionType("layer_snapshot_delete");
    public static final AuditActionType LAYER_DESCRIPTION_EDIT = new AuditActionType("layer_description_edit");
    public static final AuditActionType LAYER_EDIT = new AuditActionType("layer_edit");
    public static final AuditActionType LAYER_OVERRIDES_EDIT = new AuditActionType("layer_overrides_edit");
    public static final AuditActionType LAYER_PARAMETERS_EDIT = new AuditActionType("layer_parameters_edit");
    public static final AuditActionType LAYER_REVIEW_REJECT = new AuditActionType("layer_review_reject");
    public static final AuditActionType LAYER_ALLOWED_REVIEWERS_UPDATE =
            new AuditActionType("layer_allowed_reviewers_update");
    public static final AuditActionType LAYER_REVIEW_INFO_UPDATE = new AuditActionType("layer_review_info_update");
    public static final AuditActionType LAYER_UPDATE_TARGET_APPS = new AuditActionType("layer_update_target_apps");
    public static final AuditActionType DELETE_LAYER_PARAMETER = new AuditActionType("delete_layer_parameter");
    public static final AuditActionType UPDATE_LAYER_PARAMETER = new AuditActionType("update_layer_parameter");
    public static final AuditActionType CONFIG_REVIEW_ACCEPT = new AuditActionType("config_review_accept");
    public static final AuditActionType CONFIG_REVIEW_COMMIT = new AuditActionType("config_review_commit");
    public static final AuditActionType CONFIG_REVIEW_CREATE = new AuditActionType("config_review_create");
    public static final AuditActionType CONFIG_DELETE = new AuditActionType("config_delete");
    public static final AuditActionType CONFIG_REVIEW_DELETE = new AuditActionType("config_review_delete");
    public static final AuditActionType CONFIG_REVIEWS_DISABLE = new AuditActionType("config_reviews_disable");
    public static final AuditActionType CONFIG_REVIEW_REJECT = new AuditActionType("config_review_reject");
    public static final AuditActionType CONFIG_RESALT = new AuditActionType("config_resalt");
    public static final AuditActionType CONFIG_REVERT = new AuditActionType("config_revert");
    public static final AuditActionType CONFIG_REQUIRE_REVIEWS = new AuditActionType("config_require_reviews");
    public static final AuditActionType CONFIG_STATE_TOGGLE = new AuditActionType("config_state_toggle");
    public static final AuditActionType CONFIG_ALLOWED_REVIEWERS_UPDATE =
            new AuditActionType("config_allowed_reviewers_update");
    public static final AuditActionType CONFIG_CONDITIONS_UPDATE = new AuditActionType("config_conditions_update");
    public static final AuditActionType CONFIG_DEFAULT_VALUE_UPDATE =
            new AuditActionType("config_default_value_update");
    public static final AuditActionType CONFIG_DESCRIPTION_UPDATE = new AuditActionType("config_description_update");
    public static final AuditActionType CONFIG_DISPLAY_NAME_UPDATE = new AuditActionType("config_display_name_update");
    public static final AuditActionType CONFIG_ENVIRONMENTS_UPDATE = new AuditActionType("config_environments_update");
    public static final AuditActionType CONFIG_REVIEW_INFO_UPDATE = new AuditActionType("config_review_info_update");
    public static final AuditActionType CONFIG_REVIEW_UPDATE = new AuditActionType("config_review_update");
    public static final AuditActionType CONFIG_REVIEW_REQUIRED_UPDATE =
            new AuditActionType("config_review_required_update");
    public static final AuditActionType CONFIG_ADD_TAG = new AuditActionType("config_add_tag");
    public static final AuditActionType CONFIG_EDIT_TAGS = new AuditActionType("config_edit_tags");
    public static final AuditActionType CONFIG_REMOVE_TAG = new AuditActionType("config_remove_tag");
    public static final AuditActionType CONFIG_MONITORING_METRICS_UPDATE =
            new AuditActionType("config_monitoring_metrics_update");
    public static final AuditActionType CONFIG_EDIT_TARGET_APPS = new AuditActionType("config_edit_target_apps");
    public static final AuditActionType UPDATE_CONFIG_ANALYTICS_ENABLED =
            new AuditActionType("update_config_analytics_enabled");
    public static final AuditActionType SET_SELF_APPROVALS_BLOCKED = new AuditActionType("set_self_approvals_blocked");
    public static final AuditActionType RELEASE_PIPELINE_COMPLETED = new AuditActionType("release_pipeline_completed");
    public static final AuditActionType RELEASE_PIPELINE_WAITING_FOR_REVIEW =
            new AuditActionType("release_pipeline_waiting_for_review");
    public static final AuditActionType PIN_DASHBOARD_FOR_COMPANY = new AuditActionType("pin_dashboard_for_company");
    public static final AuditActionType ADD_DASHBOARD_WIDGET = new AuditActionType("add_dashboard_widget");
    public static final AuditActionType CREATE_DASHBOARD = new AuditActionType("create_dashboard");
    public static final AuditActionType DELETE_DASHBOARD_WIDGET = new AuditActionType("delete_dashboard_widget");
    public static final AuditActionType EDIT_DASHBOARD_WIDGET = new AuditActionType("edit_dashboard_widget");
    public static final AuditActionType DELETE_DASHBOARD = new AuditActionType("delete_dashboard");
    public static final AuditActionType EDIT_DASHBOARD_DESCRIPTION = new AuditActionType("edit_dashboard_description");
    public static final AuditActionType EDIT_DASHBOARD_NAME = new AuditActionType("edit_dashboard_name");
    public static final AuditActionType RESTORE_DASHBOARD = new AuditActionType("restore_dashboard");
    public static final AuditActionType UPDATE_DASHBOARD_WIDGETS_FROM_GENERATED_TAGS =
            new AuditActionType("update_dashboard_widgets_from_generated_tags");
    public static final AuditActionType DASHBOARD_UPDATE_OWNERS = new AuditActionType("dashboard_update_owners");
    public static final AuditActionType UPDATE_DASHBOARD_SETTINGS = new AuditActionType("update_dashboard_settings");
    public static final AuditActionType CREATE_TOPLINE_ALERT = new AuditActionType("create_topline_alert");
    public static final AuditActionType UPDATE_TOPLINE_ALERT = new AuditActionType("update_topline_alert");
    public static final AuditActionType DELETE_TOPLINE_ALERT = new AuditActionType("delete_topline_alert");
    public static final AuditActionType ACTIVE_USER_DEFINITION_UPDATE =
            new AuditActionType("active_user_definition_update");
    public static final AuditActionType COMPANY_CREATE = new AuditActionType("company_create");
    public static final AuditActionType COMPANY_METRIC_MANAGEMENT_UPDATE =
            new AuditActionType("company_metric_management_update");
    public static final AuditActionType METRIC_ALLOWED_REVIEWERS_UPDATE =
            new AuditActionType("metric_allowed_reviewers_update");
    public static final AuditActionType METRIC_REVIEW_COMMIT = new AuditActionType("metric_review_commit");
    public static final AuditActionType METRIC_REVIEW_CREATE = new AuditActionType("metric_review_create");
    public static final AuditActionType METRIC_REVIEW_INFO_UPDATE = new AuditActionType("metric_review_info_update");
    public static final AuditActionType SET_METRIC_DIRECTIONALITY = new AuditActionType("set_metric_directionality");
    public static final AuditActionType CUSTOM_METRIC_EDIT = new AuditActionType("custom_metric_edit");
    public static final AuditActionType CUSTOM_METRIC_NAME_EDIT = new AuditActionType("custom_metric_name_edit");
    public static final AuditActionType CUSTOM_METRIC_REVIEW_ACCEPT =
            new AuditActionType("custom_metric_review_accept");
    public static final AuditActionType CUSTOM_METRIC_REVIEW_DELETE =
            new AuditActionType("custom_metric_review_delete");
    public static final AuditActionType CUSTOM_METRIC_REVIEW_REJECT =
            new AuditActionType("custom_metric_review_reject");
    public static final AuditActionType DELETE_METRIC = new AuditActionType("delete_metric");
    public static final AuditActionType ARCHIVE_METRIC = new AuditActionType("archive_metric");
    public static final AuditActionType UNARCHIVE_METRIC = new AuditActionType("unarchive_metric");
    public static final AuditActionType CANCEL_DELETE_METRIC = new AuditActionType("cancel_delete_metric");
    public static final AuditActionType CANCEL_ARCHIVE_METRIC = new AuditActionType("cancel_archive_metric");
    public static final AuditActionType EDIT_GUARDRAIL_METRIC_ALERT =
            new AuditActionType("edit_guardrail_metric_alert");
    public static final AuditActionType CREATE_GUARDRAIL_METRIC_ALERT =
            new AuditActionType("create_guardrail_metric_alert");
    public static final AuditActionType DELETE_GUARDRAIL_METRIC_ALERT =
            new AuditActionType("delete_guardrail_metric_alert");
    public static final AuditActionType RESOLVE_GUARDRAIL_METRIC_ALERT =
            new AuditActionType("resolve_guardrail_metric_alert");
    public static final AuditActionType UNSNOOZE_GUARDRAIL_METRIC_ALERT =
            new AuditActionType("unsnooze_guardrail_metric_alert");
    public static final AuditActionType UPDATE_ECHIDNA_METRIC_LOADING_WINDOW =
            new AuditActionType("update_echidna_metric_loading_window");
    public static final AuditActionType UPDATE_METRIC_REVIEW_REQUIRED =
            new AuditActionType("update_metric_review_required");
    public static final AuditActionType LAYER_REVIEWS_ON = new AuditActionType("layer_reviews_on");
    public static final AuditActionType DELETE_TAG = new AuditActionType("delete_tag");
    public static final AuditActionType ID_LIST_UPDATE = new AuditActionType("ID_list_update");
    public static final AuditActionType UPDATE_GATE_IS_PERMANENT = new AuditActionType("update_gate_is_permanent");
    public static final AuditActionType LOAD_ECHIDNA_METRIC = new AuditActionType("load_echidna_metric");
    public static final AuditActionType BATCH_LOAD_ECHIDNA_TOPLINE_IMPACT =
            new AuditActionType("batch_load_echidna_topline_impact");
    public static final AuditActionType UPDATE_SERVER_SDK_CONFIGURATION_ROLLBACK =
            new AuditActionType("update_server_sdk_configuration_rollback");
    public static final AuditActionType COMPANY_ID_TYPE_ADD = new AuditActionType("company_ID_type_add");
    public static final AuditActionType UPDATE_ECHIDNA_SOURCE_REVIEW_REQUIRED =
            new AuditActionType("update_echidna_source_review_required");
    public static final AuditActionType AWS_MARKETPLACE_ACCOUNT_DELETE =
            new AuditActionType("AWS_marketplace_account_delete");
    public static final AuditActionType BATCH_CANCEL_COMPANY_INVITES =
            new AuditActionType("batch_cancel_company_invites");
    public static final AuditActionType BATCH_USER_ROLE_UPDATE = new AuditActionType("batch_user_role_update");
    public static final AuditActionType COMPANY_BASIC_INFO_EDIT = new AuditActionType("company_basic_info_edit");
    public static final AuditActionType COMPANY_DELETE = new AuditActionType("company_delete");
    public static final AuditActionType COMPANY_EMAIL_DOMAIN_CONFIG_DELETE =
            new AuditActionType("company_email_domain_config_delete");
    public static final AuditActionType COMPANY_ENVIRONMENTS_EDIT = new AuditActionType("company_environments_edit");
    public static final AuditActionType ADD_GEO_TYPE = new AuditActionType("add_geo_type");
    public static final AuditActionType DELETE_GEO_TYPE = new AuditActionType("delete_geo_type");
    public static final AuditActionType COMPANY_ID_TYPE_DELETE = new AuditActionType("company_ID_type_delete");
    public static final AuditActionType COMPANY_ID_TYPE_EDIT = new AuditActionType("company_ID_type_edit");
    public static final AuditActionType COMPANY_INVITE_ACCESS_UPDATE =
            new AuditActionType("company_invite_access_update");
    public static final AuditActionType UPDATE_ENTITIES_REQUIRE_TEAMS =
            new AuditActionType("update_entities_require_teams");
    public static final AuditActionType UPDATE_COMPANY_USER_STORE_ENABLED =
            new AuditActionType("update_company_user_store_enabled");
    public static final AuditActionType COMPANY_MEMBER_REMOVE = new AuditActionType("company_member_remove");
    public static final AuditActionType COMPANY_METRIC_DELETE = new AuditActionType("company_metric_delete");
    public static final AuditActionType COMPANY_SNAPSHOT_DELETE = new AuditActionType("company_snapshot_delete");
    public static final AuditActionType CONFIG_ID_TYPE_UPDATE = new AuditActionType("config_id_type_update");
    public static final AuditActionType CONFIG_UPDATE_OWNERS = new AuditActionType("config_update_owners");
    public static final AuditActionType CREATE_CUSTOMER_APP = new AuditActionType("create_customer_app");
    public static final AuditActionType EDIT_TARGET_APP = new AuditActionType("edit_target_app");
    public static final AuditActionType DELETE_TARGET_APP = new AuditActionType("delete_target_app");
    public static final AuditActionType SOURCE_ALLOWED_REVIEWERS_UPDATE =
            new AuditActionType("source_allowed_reviewers_update");
    public static final AuditActionType CREATE_ECHIDNA_ASSIGNMENT_SOURCE =
            new AuditActionType("create_echidna_assignment_source");
    public static final AuditActionType CREATE_ECHIDNA_ENTITY_PROPERTY_SOURCE =
            new AuditActionType("create_echidna_entity_property_source");
    public static final AuditActionType CREATE_ECHIDNA_METRIC_SOURCE =
            new AuditActionType("create_echidna_metric_source");
    public static final AuditActionType CREATE_ECHIDNA_DATA_QUALITY_CHECKS =
            new AuditActionType("create_echidna_data_quality_checks");
    public static final AuditActionType CREATE_ECHIDNA_SOURCE_REVIEW =
            new AuditActionType("create_echidna_source_review");
    public static final AuditActionType ACCEPT_ECHIDNA_SOURCE_REVIEW =
            new AuditActionType("accept_echidna_source_review");
    public static final AuditActionType COMMIT_ECHIDNA_SOURCE_REVIEW =
            new AuditActionType("commit_echidna_source_review");
    public static final AuditActionType REJECT_ECHIDNA_SOURCE_REVIEW =
            new AuditActionType("reject_echidna_source_review");
    public static final AuditActionType UPDATE_ECHIDNA_SOURCE_REVIEW =
            new AuditActionType("update_echidna_source_review");
    public static final AuditActionType DELETE_ECHIDNA_SOURCE_REVIEW =
            new AuditActionType("delete_echidna_source_review");
    public static final AuditActionType CREATE_POWER_ANALYSIS_GATE_QUERY =
            new AuditActionType("create_power_analysis_gate_query");
    public static final AuditActionType CREATE_POWER_ANALYSIS_CUSTOM_QUERY =
            new AuditActionType("create_power_analysis_custom_query");
    public static final AuditActionType CUSTOM_PULSE_QUERY_CREATE = new AuditActionType("custom_pulse_query_create");
    public static final AuditActionType CUSTOM_PULSE_QUERY_DELETE = new AuditActionType("custom_pulse_query_delete");
    public static final AuditActionType CUSTOM_PULSE_QUERY_NAME_EDIT =
            new AuditActionType("custom_pulse_query_name_edit");
    public static final AuditActionType CUSTOM_QUERY_TOGGLE_FAVORITE =
            new AuditActionType("custom_query_toggle_favorite");
    public static final AuditActionType CUSTOM_SANKEY_DELETE = new AuditActionType("custom_sankey_delete");
    public static final AuditActionType DELETE_ECHIDNA_ASSIGNMENT_SOURCE =
            new AuditActionType("delete_echidna_assignment_source");
    public static final AuditActionType DELETE_ECHIDNA_ENTITY_PROPERTY_SOURCE =
            new AuditActionType("delete_echidna_entity_property_source");
    public static final AuditActionType DELETE_ECHIDNA_METRIC_SOURCE =
            new AuditActionType("delete_echidna_metric_source");
    public static final AuditActionType DELETE_PAYMENT_METHOD = new AuditActionType("delete_payment_method");
    public static final AuditActionType TAG_UPDATE_OWNERS = new AuditActionType("tag_update_owners");
    public static final AuditActionType MODIFY_OVERRIDE_CONFIG = new AuditActionType("modify_override_config");
    public static final AuditActionType MODIFY_OVERRIDES = new AuditActionType("modify_overrides");
    public static final AuditActionType REMOVE_OVERRIDE_CONFIG = new AuditActionType("remove_override_config");
    public static final AuditActionType SCHEDULED_CUSTOM_PULSE_QUERY_CREATE =
            new AuditActionType("scheduled_custom_pulse_query_create");
    public static final AuditActionType INTEGRATION_DELETE = new AuditActionType("integration_delete");
    public static final AuditActionType INTEGRATION_CREATE = new AuditActionType("integration_create");
    public static final AuditActionType INTEGRATION_UPDATE = new AuditActionType("integration_update");
    public static final AuditActionType SCHEDULED_PULSE_CUSTOM_QUERY_DELETE =
            new AuditActionType("scheduled_pulse_custom_query_delete");
    public static final AuditActionType SCHEDULED_PULSE_QUERY_NAME_EDIT =
            new AuditActionType("scheduled_pulse_query_name_edit");
    public static final AuditActionType USER_DATA_LOAD = new AuditActionType("user_data_load");
    public static final AuditActionType ORGANIZATION_MEMBER_REMOVE = new AuditActionType("organization_member_remove");
    public static final AuditActionType SHARED_REPORT_LINK_UPSERT = new AuditActionType("shared_report_link_upsert");
    public static final AuditActionType SCHEDULED_PULSE_ROLLUPS_UPDATE =
            new AuditActionType("scheduled_pulse_rollups_update");
    public static final AuditActionType OIDC_CONFIGURATION_DELETE = new AuditActionType("OIDC_configuration_delete");
    public static final AuditActionType PROJECT_REVIEW_GROUP_DELETE =
            new AuditActionType("project_review_group_delete");
    public static final AuditActionType SSO_DISABLE = new AuditActionType("SSO_disable");
    public static final AuditActionType PROJECT_DESCRIPTION_EDIT = new AuditActionType("project_description_edit");
    public static final AuditActionType PROJECT_OWNER_SET = new AuditActionType("project_owner_set");
    public static final AuditActionType USER_ROLE_UPDATE = new AuditActionType("user_role_update");
    public static final AuditActionType OIDC_CONFIGURATION_UPSERT = new AuditActionType("OIDC_configuration_upsert");
    public static final AuditActionType PAYMENT_ENTITLEMENTS_UPSERT =
            new AuditActionType("payment_entitlements_upsert");
    public static final AuditActionType PROJECT_REVIEW_GROUP_UPSERT =
            new AuditActionType("project_review_group_upsert");
    public static final AuditActionType PROJECT_REVIEW_GROUP_REMOVE =
            new AuditActionType("project_review_group_remove");
    public static final AuditActionType UPDATE_TEAM_SETTINGS = new AuditActionType("update_team_settings");
    public static final AuditActionType UPDATE_TEAM_ADMINS = new AuditActionType("update_team_admins");
    public static final AuditActionType UPDATE_TEAM_NAME = new AuditActionType("update_team_name");
    public static final AuditActionType UPDATE_TEAM_DESCRIPTION = new AuditActionType("update_team_description");
    public static final AuditActionType UPDATE_TEAM = new AuditActionType("update_team");
    public static final AuditActionType SHARED_REPORT_LINK_DELETE = new AuditActionType("shared_report_link_delete");
    public static final AuditActionType EXPERIMENT_DATA_REPORT_RENAME =
            new AuditActionType("experiment_data_report_rename");
    public static final AuditActionType EXPERIMENT_DATA_REPORT_UPDATE_PARAMETERS =
            new AuditActionType("experiment_data_report_update_parameters");
    public static final AuditActionType EVENT_DIMENSION_UPDATE = new AuditActionType("event_dimension_update");
    public static final AuditActionType INTEGRATION_SET_ENABLED = new AuditActionType("integration_set_enabled");
    public static final AuditActionType INTEGRATION_UPDATE_DISABLED_EVENTS =
            new AuditActionType("integration_update_disabled_events");
    public static final AuditActionType INTEGRATION_UPDATE_OUTGOING_CONFIG =
            new AuditActionType("integration_update_outgoing_config");
    public static final AuditActionType INTEGRATION_UPDATE_RATE_LIMITS =
            new AuditActionType("integration_update_rate_limits");
    public static final AuditActionType INTEGRATION_UPSERT = new AuditActionType("integration_upsert");
    public static final AuditActionType INGESTION_SOURCE_DELETE = new AuditActionType("ingestion_source_delete");
    public static final AuditActionType TAG_CONFIGS_BULK = new AuditActionType("tag_configs_bulk");
    public static final AuditActionType ORG_API_KEY_CREATE = new AuditActionType("org_api_key_create");
    public static final AuditActionType SET_PERSONAL_API_KEY_ACCESS =
            new AuditActionType("set_personal_api_key_access");
    public static final AuditActionType SDK_KEY_CREATE = new AuditActionType("sdk_key_create");
    public static final AuditActionType SDK_KEY_DEACTIVATE = new AuditActionType("sdk_key_deactivate");
    public static final AuditActionType SDK_KEY_DELETE = new AuditActionType("sdk_key_delete");
    public static final AuditActionType SECRET_KEY_REGENERATE = new AuditActionType("secret_key_regenerate");
    public static final AuditActionType SDK_KEY_UPDATE_DESCRIPTION = new AuditActionType("sdk_key_update_description");
    public static final AuditActionType SET_API_SHARE_KEY_ACCESS = new AuditActionType("set_api_share_key_access");
    public static final AuditActionType SET_PLAN_TYPE = new AuditActionType("set_plan_type");
    public static final AuditActionType GENERATE_INTEGRATION_WEBHOOK_SECRET =
            new AuditActionType("generate_integration_webhook_secret");
    public static final AuditActionType SET_DEFAULT_PAYMENT_METHOD = new AuditActionType("set_default_payment_method");
    public static final AuditActionType SET_USER_SAMPLING_RATE = new AuditActionType("set_user_sampling_rate");
    public static final AuditActionType SDK_KEY_UPDATE_ENVIRONMENTS =
            new AuditActionType("sdk_key_update_environments");
    public static final AuditActionType UPSERT_TRIGGER_INTEGRATION = new AuditActionType("upsert_trigger_integration");
    public static final AuditActionType DELETE_TRIGGER_INTEGRATION = new AuditActionType("delete_trigger_integration");
    public static final AuditActionType DISMISS_RUNAWAY_ENTITY = new AuditActionType("dismiss_runaway_entity");
    public static final AuditActionType UPDATE_ECHIDNA_METRIC_SOURCE =
            new AuditActionType("update_echidna_metric_source");
    public static final AuditActionType UPDATE_ECHIDNA_METRIC_SOURCE_NAME =
            new AuditActionType("update_echidna_metric_source_name");
    public static final AuditActionType UPDATE_ECHIDNA_METRIC_TAG_OR_DESCRIPTION =
            new AuditActionType("update_echidna_metric_tag_or_description");
    public static final AuditActionType UPDATE_ECHIDNA_ASSIGNMENT_SOURCE =
            new AuditActionType("update_echidna_assignment_source");
    public static final AuditActionType UPDATE_ECHIDNA_ASSIGNMENT_SOURCE_NAME =
            new AuditActionType("update_echidna_assignment_source_name");
    public static final AuditActionType UPDATE_ECHIDNA_ASSIGNMENT_SOURCE_LOADING_WINDOW =
            new AuditActionType("update_echidna_assignment_source_loading_window");
    public static final AuditActionType UPDATE_ECHIDNA_ENTITY_PROPERTY_SOURCE =
            new AuditActionType("update_echidna_entity_property_source");
    public static final AuditActionType UPDATE_ECHIDNA_ENTITY_PROPERTY_SOURCE_NAME =
            new AuditActionType("update_echidna_entity_property_source_name");
    public static final AuditActionType UPDATE_ECHIDNA_SOURCE_OWNER =
            new AuditActionType("update_echidna_source_owner");
    public static final AuditActionType UPDATE_PRECOMMIT_HOOK = new AuditActionType("update_precommit_hook");
    public static final AuditActionType LOAD_ECHIDNA_PULSE = new AuditActionType("load_echidna_pulse");
    public static final AuditActionType LOAD_ECHIDNA_AUTOTUNE_PULSE =
            new AuditActionType("load_echidna_autotune_pulse");
    public static final AuditActionType LOAD_ECHIDNA_ASSIGNMENT_SOURCE =
            new AuditActionType("load_echidna_assignment_source");
    public static final AuditActionType SET_ECHIDNA_SCHEDULE_HOUR = new AuditActionType("set_echidna_schedule_hour");
    public static final AuditActionType ECHIDNA_DROP_TABLES = new AuditActionType("echidna_drop_tables");
    public static final AuditActionType UPSERT_USER_ROLE = new AuditActionType("upsert_user_role");
    public static final AuditActionType DELETE_USER_ROLE = new AuditActionType("delete_user_role");
    public static final AuditActionType SDK_KEY_UPDATE_TARGET_APP = new AuditActionType("sdk_key_update_target_app");
    public static final AuditActionType SET_GATE_ANALYTICS_ENABLED_BY_DEFAULT =
            new AuditActionType("set_gate_analytics_enabled_by_default");
    public static final AuditActionType SET_DYNAMIC_CONFIG_ANALYTICS_ENABLED_BY_DEFAULT =
            new AuditActionType("set_dynamic_config_analytics_enabled_by_default");
    public static final AuditActionType SET_GATE_ANALYTICS_0_100_EXPOSURES_ENABLED =
            new AuditActionType("set_gate_analytics_0_100_exposures_enabled");
    public static final AuditActionType UPDATE_BV3_SUBSCRIPTION = new AuditActionType("update_bv3_subscription");
    public static final AuditActionType UPSERT_EXPERIMENT_SETTINGS = new AuditActionType("upsert_experiment_settings");
    public static final AuditActionType UPSERT_GATE_SETTINGS = new AuditActionType("upsert_gate_settings");
    public static final AuditActionType SDK_KEY_UPDATE_SCOPES = new AuditActionType("sdk_key_update_scopes");
    public static final AuditActionType USER_LOGIN = new AuditActionType("user_login");
    public static final AuditActionType PARAM_STORE_CREATE = new AuditActionType("param_store_create");
    public static final AuditActionType PARAM_STORE_UPDATE = new AuditActionType("param_store_update");
    public static final AuditActionType SET_BV3_PLAN_TYPE = new AuditActionType("set_bv3_plan_type");
    public static final AuditActionType SET_ECHIDNA_PROJECT_PULSE_SCHEDULE =
            new AuditActionType("set_echidna_project_pulse_schedule");
    public static final AuditActionType SET_ECHIDNA_PROJECT_METRIC_SCHEDULE =
            new AuditActionType("set_echidna_project_metric_schedule");
    public static final AuditActionType SET_COMPANY_DEFAULT_USER_ROLE =
            new AuditActionType("set_company_default_user_role");
    public static final AuditActionType SET_COMPANY_SESSION_REPLAY_SAMPLING_RATE =
            new AuditActionType("set_company_session_replay_sampling_rate");
    public static final AuditActionType SET_COMPANY_SESSION_REPLAY_SETTINGS =
            new AuditActionType("set_company_session_replay_settings");
    public static final AuditActionType CANCEL_ECHIDNA_DAG = new AuditActionType("cancel_echidna_dag");
    public static final AuditActionType SET_REQUIRE_TARGET_APP_FOR_NEW_ENTITY =
            new AuditActionType("set_require_target_app_for_new_entity");
    public static final AuditActionType ADD_SEGMENTS_OF_INTEREST_PROPERTY =
            new AuditActionType("add_segments_of_interest_property");
    public static final AuditActionType DELETE_SEGMENTS_OF_INTEREST_PROPERTY =
            new AuditActionType("delete_segments_of_interest_property");
    public static final AuditActionType ADD_SRM_DEBUGGER_CUSTOM_DIMENSION =
            new AuditActionType("add_srm_debugger_custom_dimension");
    public static final AuditActionType DELETE_SRM_DEBUGGER_CUSTOM_DIMENSION =
            new AuditActionType("delete_srm_debugger_custom_dimension");
    public static final AuditActionType PARAM_STORE_DELETE = new AuditActionType("param_store_delete");
    public static final AuditActionType SETUP_EXTERNAL_OPT_IN = new AuditActionType("setup_external_opt_in");
    public static final AuditActionType PARAM_STORE_UPDATE_OWNERS = new AuditActionType("param_store_update_owners");
    public static final AuditActionType CREATE_STATSIG_PROXY = new AuditActionType("create_statsig_proxy");
    public static final AuditActionType UPDATE_ECHIDNA_ASSIGNMENT_SOURCE_IS_VERIFIED =
            new AuditActionType("update_echidna_assignment_source_is_verified");
    public static final AuditActionType UPDATE_ECHIDNA_METRIC_SOURCE_IS_VERIFIED =
            new AuditActionType("update_echidna_metric_source_is_verified");
    public static final AuditActionType UPDATE_ECHIDNA_ENTITY_PROPERTY_SOURCE_IS_VERIFIED =
            new AuditActionType("update_echidna_entity_property_source_is_verified");
    public static final AuditActionType UPDATE_ECHIDNA_SOURCE_IS_VERIFIED =
            new AuditActionType("update_echidna_source_is_verified");
    public static final AuditActionType SET_AUTOMATED_BOT_REMOVALS = new AuditActionType("set_automated_bot_removals");
    public static final AuditActionType PULSE_RESULTS_EXPORT = new AuditActionType("pulse_results_export");
    public static final AuditActionType UPDATE_COMPANY_AUTO_CAPTURE_SETTINGS =
            new AuditActionType("update_company_auto_capture_settings");
    public static final AuditActionType UPDATE_COMPANY_EXPERIMENT_EXCLUSION_SEGMENT =
            new AuditActionType("update_company_experiment_exclusion_segment");
    public static final AuditActionType SET_STOP_NEW_ASSIGNMENT_TOGGLE =
            new AuditActionType("set_stop_new_assignment_toggle");
    public static final AuditActionType SET_STOP_EXPERIMENT_ENABLED =
            new AuditActionType("set_stop_experiment_enabled");
    public static final AuditActionType UPDATE_COMPANY_REMOVE_DEFAULT_GATES_SETTING =
            new AuditActionType("update_company_remove_default_gates_setting");
    public static final AuditActionType SET_WHN_RESULTS_EXPORT_SETTING =
            new AuditActionType("set_whn_results_export_setting");
    public static final AuditActionType UPDATE_EXPERIMENT_QUALITY_SCORE_SETTINGS =
            new AuditActionType("update_experiment_quality_score_settings");
    public static final AuditActionType UPDATE_EXPERIMENT_SALT = new AuditActionType("update_experiment_salt");
    public static final AuditActionType UPDATE_PRECOMMIT_WEBHOOK_KEY =
            new AuditActionType("update_precommit_webhook_key");
    public static final AuditActionType SET_WHN_TABLE_TTLS = new AuditActionType("set_whn_table_ttls");
    public static final AuditActionType SET_ID_RESOLUTION_INFERRED_ID =
            new AuditActionType("set_id_resolution_inferred_id");
    public static final AuditActionType SET_ID_RESOLUTION_LABELED_ID =
            new AuditActionType("set_id_resolution_labeled_id");
    public static final AuditActionType ADD_SESSION_RECORDINGS_TO_PLAYLIST =
            new AuditActionType("add_session_recordings_to_playlist");
    public static final AuditActionType DELETE_SESSION_RECORDINGS_FROM_PLAYLIST =
            new AuditActionType("delete_session_recordings_from_playlist");
    public static final AuditActionType DELETE_SESSION_REPLAY_PLAYLIST =
            new AuditActionType("delete_session_replay_playlist");
    public static final AuditActionType BACKFILL_METRIC_RESULTS = new AuditActionType("backfill_metric_results");
    public static final AuditActionType CANCEL_METRIC_BACKFILLS = new AuditActionType("cancel_metric_backfills");
    public static final AuditActionType ARCHIVE_ORG_PROJECT = new AuditActionType("archive_org_project");
    public static final AuditActionType UPDATE_AI_ASSISTANCE_ENABLED =
            new AuditActionType("update_ai_assistance_enabled");
    public static final AuditActionType UPDATE_AI_BUSINESS_CONTEXT = new AuditActionType("update_ai_business_context");
    public static final AuditActionType UPDATE_EXPERIMENT_AI_SETTINGS =
            new AuditActionType("update_experiment_ai_settings");
    public static final AuditActionType UPSERT_AI_CONFIG_EVAL_GROUPS =
            new AuditActionType("upsert_ai_config_eval_groups");
    public static final AuditActionType UPSERT_USER_STORE_CLIENT_TARGETING_PROPERTIES =
            new AuditActionType("upsert_user_store_client_targeting_properties");
    public static final AuditActionType SET_AI_CONFIG_BASELINE_VERSION =
            new AuditActionType("set_ai_config_baseline_version");
    public static final AuditActionType VERIFY_DASHBOARD = new AuditActionType("verify_dashboard");
    public static final AuditActionType SET_FIRST_EXPOSURE_USER_STORE_DEFAULT =
            new AuditActionType("set_first_exposure_user_store_default");
    public static final AuditActionType UPDATE_EXPERIMENT_QUALITY_SCORE_CRITERIA =
            new AuditActionType("update_experiment_quality_score_criteria");
    public static final AuditActionType SETUP_DATABRICKS_JOB_INTEGRATION =
            new AuditActionType("setup_databricks_job_integration");
    public static final AuditActionType STOP_PARTIAL_PAUSE_EXPERIMENT =
            new AuditActionType("stop_partial_pause_experiment");
    public static final AuditActionType PARTIAL_PAUSE_EXPERIMENT = new AuditActionType("partial_pause_experiment");
    public static final AuditActionType CHANGE_CLOUD_PAIRED_EXPERIMENT_HIDDEN_STATE =
            new AuditActionType("change_cloud_paired_experiment_hidden_state");
    public static final AuditActionType CANCEL_MEX_QUERY = new AuditActionType("cancel_mex_query");
    public static final AuditActionType BULK_ADD_REMOVE_CONFIGS_FROM_TAG =
            new AuditActionType("bulk_add_remove_configs_from_tag");
    public static final AuditActionType CREATE_PAIRED_EXPERIMENT = new AuditActionType("create_paired_experiment");
    public static final AuditActionType DELETE_DASHBOARD_SUBSCRIPTION =
            new AuditActionType("delete_dashboard_subscription");
    public static final AuditActionType UPDATE_DASHBOARD_SUBSCRIPTIONS =
            new AuditActionType("update_dashboard_subscriptions");
    public static final AuditActionType ADD_DASHBOARD_PAGE = new AuditActionType("add_dashboard_page");
    public static final AuditActionType GENERATE_DASHBOARD_SCREENSHOT_URL =
            new AuditActionType("generate_dashboard_screenshot_url");
    public static final AuditActionType DELETE_ECHIDNA_TABLE_CONFIG =
            new AuditActionType("delete_echidna_table_config");
    public static final AuditActionType UPDATE_DEFAULT_COMPANY_METRICS =
            new AuditActionType("update_default_company_metrics");
    public static final AuditActionType RATE_SIDEKICK_MESSAGE = new AuditActionType("rate_sidekick_message");
    public static final AuditActionType RENAME_OFFLINE_AA_REPORT = new AuditActionType("rename_offline_aa_report");
    public static final AuditActionType RATE_INVESTIGATION_RESPONSE =
            new AuditActionType("rate_investigation_response");
    public static final AuditActionType SET_AI_DATASET_GLOBAL = new AuditActionType("set_ai_dataset_global");
    public static final AuditActionType SET_AI_SCHEDULED_RUNS = new AuditActionType("set_ai_scheduled_runs");
    public static final AuditActionType LOAD_POWER_ANALYSIS_RESULTS_WHN =
            new AuditActionType("load_power_analysis_results_whn");
    public static final AuditActionType CREATE_OFFLINE_AA_REPORT = new AuditActionType("create_offline_aa_report");
    public static final AuditActionType SET_WAREHOUSE_METADATA_INDEXING_ENABLED =
            new AuditActionType("set_warehouse_metadata_indexing_enabled");
    public static final AuditActionType UPDATE_PRIMARY_ATTACHED_REPORT =
            new AuditActionType("update_primary_attached_report");
    public static final AuditActionType DELETE_AI_EVAL = new AuditActionType("delete_ai_eval");
    public static final AuditActionType DELETE_AI_DATASET = new AuditActionType("delete_ai_dataset");
    public static final AuditActionType UPSERT_TRACES_TAG = new AuditActionType("upsert_traces_tag");
    public static final AuditActionType CREATE_TRACES_TAG = new AuditActionType("create_traces_tag");
    public static final AuditActionType UPSERT_TRACES_METADATA = new AuditActionType("upsert_traces_metadata");
    public static final AuditActionType DELETE_AI_EVAL_RUN = new AuditActionType("delete_ai_eval_run");
    public static final AuditActionType CREATE_AI_EVAL_RUN = new AuditActionType("create_ai_eval_run");
    public static final AuditActionType CREATE_AI_EVAL = new AuditActionType("create_ai_eval");
    public static final AuditActionType REFRESH_WAREHOUSE_EXPLORER_TABLE_INFO =
            new AuditActionType("refresh_warehouse_explorer_table_info");
    public static final AuditActionType RUN_EVAL_FROM_TRACES = new AuditActionType("run_eval_from_traces");
    public static final AuditActionType EDIT_AI_CONFIG_AUTO_EVAL_STATE =
            new AuditActionType("edit_ai_config_auto_eval_state");
    public static final AuditActionType UPDATE_GRADER_ADVISOR_CACHE =
            new AuditActionType("update_grader_advisor_cache");
    public static final AuditActionType EDIT_AI_PLAYGROUND = new AuditActionType("edit_ai_playground");
    public static final AuditActionType SAVE_AI_PLAYGROUND_RESULTS = new AuditActionType("save_ai_playground_results");
    public static final AuditActionType DELETE_AI_CONFIG_VERSIONS = new AuditActionType("delete_ai_config_versions");
    public static final AuditActionType CREATE_AI_CONFIG_EXPERIMENT =
            new AuditActionType("create_ai_config_experiment");
    public static final AuditActionType RELEASE_PIPELINE_TRIGGER_PAUSED =
            new AuditActionType("release_pipeline_trigger_paused");
    public static final AuditActionType RELEASE_PIPELINE_TRIGGER_UNPAUSED =
            new AuditActionType("release_pipeline_trigger_unpaused");
    public static final AuditActionType RELEASE_PIPELINE_TRIGGER_APPROVED =
            new AuditActionType("release_pipeline_trigger_approved");
    public static final AuditActionType RELEASE_PIPELINE_TRIGGER_ABORTED =
            new AuditActionType("release_pipeline_trigger_aborted");
    public static final AuditActionType RELEASE_PIPELINE_TRIGGER_PHASE_SKIPPED =
            new AuditActionType("release_pipeline_trigger_phase_skipped");
    public static final AuditActionType OFFLINE_AA_REPORT_DELETE = new AuditActionType("offline_aa_report_delete");
    public static final AuditActionType TOPLINE_ALERT_UPDATE_OWNERS =
            new AuditActionType("topline_alert_update_owners");
    public static final AuditActionType SET_METRIC_DEFAULT_IMPACT_MULTIPLIER =
            new AuditActionType("set_metric_default_impact_multiplier");
    public static final AuditActionType SET_CONFIG_AUTO_ARCHIVE_STATE =
            new AuditActionType("set_config_auto_archive_state");
    public static final AuditActionType LOAD_ECHIDNA_METRIC_ASYNC_BATCH =
            new AuditActionType("load_echidna_metric_async_batch");
    public static final AuditActionType INTEGRATION_REQUESTED = new AuditActionType("integration_requested");
    public static final AuditActionType SDK_KEY_ROTATE = new AuditActionType("sdk_key_rotate");
    public static final AuditActionType SET_DEFAULT_TARGET_APPS_FOR_NEW_ENTITY =
            new AuditActionType("set_default_target_apps_for_new_entity");
    public static final AuditActionType UPDATE_DEFAULT_BAYESIAN_PRIOR_SETTINGS =
            new AuditActionType("update_default_bayesian_prior_settings");
    public static final AuditActionType UPDATE_EXPERIMENT_AI_ADVISOR_SETTINGS =
            new AuditActionType("update_experiment_ai_advisor_settings");
    public static final AuditActionType UPDATE_AI_CONFIG_AI_ADVISOR_SETTINGS =
            new AuditActionType("update_ai_config_ai_advisor_settings");
    public static final AuditActionType EDIT_AI_CONFIG_TARGETING_RULES =
            new AuditActionType("edit_ai_config_targeting_rules");
    public static final AuditActionType SCHEDULED_ROLLOUT_TEMPLATE_CREATE =
            new AuditActionType("scheduled_rollout_template_create");
    public static final AuditActionType SCHEDULED_ROLLOUT_TEMPLATE_UPDATE =
            new AuditActionType("scheduled_rollout_template_update");
    public static final AuditActionType SCHEDULED_ROLLOUT_TEMPLATE_DELETE =
            new AuditActionType("scheduled_rollout_template_delete");
    public static final AuditActionType SET_AI_PROVIDER_API_KEYS = new AuditActionType("set_ai_provider_api_keys");
    public static final AuditActionType EXPERIMENT_SCHEDULE_ALLOCATION_CHANGE =
            new AuditActionType("experiment_schedule_allocation_change");
    public static final AuditActionType EXPERIMENT_ROLLOUT_ALLOCATION_CHANGE =
            new AuditActionType("experiment_rollout_allocation_change");
    public static final AuditActionType GATE_STALE_STATUS_UPDATE = new AuditActionType("gate_stale_status_update");
    public static final AuditActionType ROLLOUT_PLAN_CREATE = new AuditActionType("rollout_plan_create");
    public static final AuditActionType ROLLOUT_PLAN_UPDATE = new AuditActionType("rollout_plan_update");
    public static final AuditActionType ROLLOUT_PLAN_DELETE = new AuditActionType("rollout_plan_delete");
    public static final AuditActionType EXPERIMENT_PARTIAL_PAUSE_ASSIGNMENT =
            new AuditActionType("experiment_partial_pause_assignment");
    public static final AuditActionType EXPERIMENT_STOP_PARTIAL_PAUSE_ASSIGNMENT =
            new AuditActionType("experiment_stop_partial_pause_assignment");
    public static final AuditActionType EXPERIMENT_UPDATE_PARTIAL_PAUSE_ASSIGNMENT =
            new AuditActionType("experiment_update_partial_pause_assignment");

    @Override
    public String toString() {
        return value;
    }
}
