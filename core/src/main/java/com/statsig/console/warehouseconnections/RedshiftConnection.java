package com.statsig.console.warehouseconnections;

import com.statsig.console.Secret;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * How Redshift is reached. Null leaves a property as it is.
 *
 * @param host the name of the cluster
 * @param stagingSchema where intermediate tables go
 * @param verifyCA whether the certificate of the cluster is checked
 * @param useAssumeRole whether {@code roleArn} takes the place of user and password
 * @param region required when a role is used
 */
@ConsoleRecord
public record RedshiftConnection(
        @Nullable String host,
        @Nullable Long port,
        @Nullable String database,
        @Nullable String username,
        @Nullable Secret password,
        @Nullable String stagingSchema,
        @Nullable Boolean useSshTunnel,
        @Nullable String sshUsername,
        @Nullable Long sshPort,
        @Nullable String sshHost,
        @Nullable Secret sshPrivateKey,
        @Nullable String sshPublicKey,
        @Nullable Boolean verifyCA,
        @Nullable Boolean useAssumeRole,
        @Nullable String roleArn,
        @Nullable String region,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, RedshiftConnectionBuilder.With {
    public static RedshiftConnectionBuilder builder() {
        return RedshiftConnectionBuilder.builder();
    }
}
