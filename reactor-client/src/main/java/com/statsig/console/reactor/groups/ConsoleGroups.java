package com.statsig.console.reactor.groups;

import com.statsig.console.Internal;
import com.statsig.console.reactor.pipe.Pipe;

/** The clients of all groups of the API, as {@link com.statsig.console.reactor.StatsigConsole} has them. */
public abstract class ConsoleGroups {
    @Internal
    protected final Pipe pipe;

    /** Made by the client. */
    @Internal
    protected ConsoleGroups(Pipe pipe) {
        this.pipe = pipe;
    }

    /** Any operation, also one that this SDK does not know yet. */
    public RawClient raw() {
        return new RawClient(pipe);
    }

    /** Topline alerts, which watch metrics. */
    public AlertsClient alerts() {
        return new AlertsClient(pipe);
    }

    /** Where warehouse-native experiments find who was assigned. */
    public AssignmentSourcesClient assignmentSources() {
        return new AssignmentSourcesClient(pipe);
    }

    /** The audit log: who changed what, and when. */
    public AuditLogsClient auditLogs() {
        return new AuditLogsClient(pipe);
    }

    /** Autotunes, which by and by give the best variant to more users. */
    public AutotunesClient autotunes() {
        return new AutotunesClient(pipe);
    }

    /** The answers of a service that validates changes. */
    public ChangeValidationClient changeValidation() {
        return new ChangeValidationClient(pipe);
    }

    /** The company that the API key belongs to. */
    public CompanyClient company() {
        return new CompanyClient(pipe);
    }

    /** What gates, experiments and dynamic configs have in common. */
    public ConfigsClient configs() {
        return new ConfigsClient(pipe);
    }

    /** Dashboards and their widgets. */
    public DashboardsClient dashboards() {
        return new DashboardsClient(pipe);
    }

    /** Dynamic configs: values that rules give to users. */
    public DynamicConfigsClient dynamicConfigs() {
        return new DynamicConfigsClient(pipe);
    }

    /** Sources of properties of units, in the warehouse. */
    public EntityPropertiesClient entityProperties() {
        return new EntityPropertiesClient(pipe);
    }

    /** The environments of the project. */
    public EnvironmentsClient environments() {
        return new EnvironmentsClient(pipe);
    }

    /** The events that were logged lately. */
    public EventsClient events() {
        return new EventsClient(pipe);
    }

    /** Experiments, their results and what ends them. */
    public ExperimentsClient experiments() {
        return new ExperimentsClient(pipe);
    }

    /** Feature gates. */
    public GatesClient gates() {
        return new GatesClient(pipe);
    }

    /** Holdouts: users who are kept out of what is new, to measure its effect. */
    public HoldoutsClient holdouts() {
        return new HoldoutsClient(pipe);
    }

    /** What is ingested from a data warehouse. */
    public IngestionsClient ingestions() {
        return new IngestionsClient(pipe);
    }

    /** API keys. */
    public KeysClient keys() {
        return new KeysClient(pipe);
    }

    /** Layers: parameters that several experiments share. */
    public LayersClient layers() {
        return new LayersClient(pipe);
    }

    /** The log explorer. */
    public LogsClient logs() {
        return new LogsClient(pipe);
    }

    /** What warehouse-native metrics are computed from. */
    public MetricSourcesClient metricSources() {
        return new MetricSourcesClient(pipe);
    }

    /** Metrics, their values and their SQL. */
    public MetricsClient metrics() {
        return new MetricsClient(pipe);
    }

    /** The overrides of all configs together. */
    public OverridesClient overrides() {
        return new OverridesClient(pipe);
    }

    /** Param stores: parameters by name. */
    public ParamStoresClient paramStores() {
        return new ParamStoresClient(pipe);
    }

    /** The project that the API key belongs to. */
    public ProjectClient project() {
        return new ProjectClient(pipe);
    }

    /** Prompts and their versions. */
    public PromptsClient prompts() {
        return new PromptsClient(pipe);
    }

    /** Qualifying events of warehouse-native experiments. */
    public QualifyingEventsClient qualifyingEvents() {
        return new QualifyingEventsClient(pipe);
    }

    /** Release pipelines, which bring changes to everyone in phases. */
    public ReleasePipelinesClient releasePipelines() {
        return new ReleasePipelinesClient(pipe);
    }

    /** The runs of release pipelines. */
    public ReleasePipelineTriggersClient releasePipelineTriggers() {
        return new ReleasePipelineTriggersClient(pipe);
    }

    /** Reports on the whole project. */
    public ReportsClient reports() {
        return new ReportsClient(pipe);
    }

    /** Roles, which say what users may do. */
    public RolesClient roles() {
        return new RolesClient(pipe);
    }

    /** Segments: users under a name, by rules or by their ids. */
    public SegmentsClient segments() {
        return new SegmentsClient(pipe);
    }

    /** Settings of the project. */
    public SettingsClient settings() {
        return new SettingsClient(pipe);
    }

    /** Tags, which group everything else. */
    public TagsClient tags() {
        return new TagsClient(pipe);
    }

    /** Target apps, which are sent only what is assigned to them. */
    public TargetAppsClient targetApps() {
        return new TargetAppsClient(pipe);
    }

    /** Teams, which own everything else. */
    public TeamsClient teams() {
        return new TeamsClient(pipe);
    }

    /** The kinds of ids that units are told apart by. */
    public UnitIdTypesClient unitIdTypes() {
        return new UnitIdTypesClient(pipe);
    }

    /** What the project is billed for. */
    public UsageClient usage() {
        return new UsageClient(pipe);
    }

    /** The users of the project. */
    public UsersClient users() {
        return new UsersClient(pipe);
    }

    /** How the data warehouse is reached. */
    public WarehouseConnectionsClient warehouseConnections() {
        return new WarehouseConnectionsClient(pipe);
    }
}
