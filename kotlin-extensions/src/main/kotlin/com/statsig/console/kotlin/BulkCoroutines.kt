package com.statsig.console.kotlin

import com.statsig.console.reactor.bulk.Bulk
import com.statsig.console.reactor.bulk.BulkJob
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.reactor.asFlux
import kotlinx.coroutines.reactor.mono

/**
 * A job whose items come from a [Flow] and whose function suspends. What it calls through [coroutines] waits for quota
 * and through outages as with [Bulk.job]; what it throws is the failure of its item.
 *
 * @param items read anew by each run, in the same order
 * @param key what tells an item from others, and an item that a journal has noted from one that it has not
 * @param function does what is to be done for an item; null when there is nothing to give
 */
public fun <T : Any, R : Any> Bulk.job(
    items: Flow<T>,
    key: (T) -> String,
    function: suspend (T) -> R?,
): BulkJob<T, R> = job(items.asFlux(), { key(it) }, { item -> mono { function(item) } })

/** [BulkJob.reconcile] with a function that suspends; null, or a `NotFoundException`, when nothing is there. */
public fun <T : Any, R : Any> BulkJob<T, R>.reconcileWith(
    read: suspend (T) -> R?,
    isDone: (wanted: T, there: R) -> Boolean,
): BulkJob<T, R> = reconcile({ item -> mono { read(item) } }, { wanted, there -> isDone(wanted, there) })
