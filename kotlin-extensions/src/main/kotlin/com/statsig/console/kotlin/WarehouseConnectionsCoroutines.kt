package com.statsig.console.kotlin

import com.statsig.console.reactor.groups.WarehouseConnectionsClient
import com.statsig.console.warehouseconnections.AthenaConnection
import com.statsig.console.warehouseconnections.AthenaConnectionBuilder
import com.statsig.console.warehouseconnections.BigQueryConnection
import com.statsig.console.warehouseconnections.BigQueryConnectionBuilder
import com.statsig.console.warehouseconnections.DatabricksConnection
import com.statsig.console.warehouseconnections.DatabricksConnectionBuilder
import com.statsig.console.warehouseconnections.RedshiftConnection
import com.statsig.console.warehouseconnections.RedshiftConnectionBuilder
import com.statsig.console.warehouseconnections.SnowflakeConnection
import com.statsig.console.warehouseconnections.SnowflakeConnectionBuilder
import com.statsig.console.warehouseconnections.WarehouseConnectionUpdate
import com.statsig.console.warehouseconnections.WarehouseConnectionUpdateBuilder

/** [WarehouseConnectionsClient] for coroutines. */
public class WarehouseConnectionsCoroutines internal constructor(private val client: WarehouseConnectionsClient) {
    /** Changes what is set: [WarehouseConnectionsClient.patch]. */
    public suspend fun patch(changes: WarehouseConnectionUpdate): Unit = client.patch(changes).awaitDone()
}

/** A [WarehouseConnectionUpdate] with what [build] sets. */
public inline fun warehouseConnectionUpdate(build: Build<WarehouseConnectionUpdateBuilder>): WarehouseConnectionUpdate =
    WarehouseConnectionUpdateBuilder.builder().apply(build).build()

/** A [DatabricksConnection] with what [build] sets. */
public inline fun databricksConnection(build: Build<DatabricksConnectionBuilder>): DatabricksConnection =
    DatabricksConnectionBuilder.builder().apply(build).build()

/** A [SnowflakeConnection] with what [build] sets. */
public inline fun snowflakeConnection(build: Build<SnowflakeConnectionBuilder>): SnowflakeConnection =
    SnowflakeConnectionBuilder.builder().apply(build).build()

/** A [BigQueryConnection] with what [build] sets. */
public inline fun bigQueryConnection(build: Build<BigQueryConnectionBuilder>): BigQueryConnection =
    BigQueryConnectionBuilder.builder().apply(build).build()

/** A [RedshiftConnection] with what [build] sets. */
public inline fun redshiftConnection(build: Build<RedshiftConnectionBuilder>): RedshiftConnection =
    RedshiftConnectionBuilder.builder().apply(build).build()

/** An [AthenaConnection] with what [build] sets. */
public inline fun athenaConnection(build: Build<AthenaConnectionBuilder>): AthenaConnection =
    AthenaConnectionBuilder.builder().apply(build).build()
