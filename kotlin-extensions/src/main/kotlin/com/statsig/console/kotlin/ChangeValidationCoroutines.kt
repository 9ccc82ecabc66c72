package com.statsig.console.kotlin

import com.statsig.console.changevalidation.ChangeValidation
import com.statsig.console.changevalidation.ChangeValidationBuilder
import com.statsig.console.changevalidation.ChangeValidationMessage
import com.statsig.console.changevalidation.ChangeValidationMessageBuilder
import com.statsig.console.reactor.groups.ChangeValidationClient

/** [ChangeValidationClient] for coroutines. */
public class ChangeValidationCoroutines internal constructor(private val client: ChangeValidationClient) {
    /** Tells whether a change may be saved: [ChangeValidationClient.submit]. */
    public suspend fun submit(verdict: ChangeValidation): Unit = client.submit(verdict).awaitDone()

    /** Replaces the message that is shown while a change is being validated: [ChangeValidationClient.patchMessage]. */
    public suspend fun patchMessage(message: ChangeValidationMessage): Unit = client.patchMessage(message).awaitDone()
}

/** A [ChangeValidation] with what [build] sets. */
public inline fun changeValidation(build: Build<ChangeValidationBuilder>): ChangeValidation =
    ChangeValidationBuilder.builder().apply(build).build()

/** A [ChangeValidationMessage] with what [build] sets. */
public inline fun changeValidationMessage(build: Build<ChangeValidationMessageBuilder>): ChangeValidationMessage =
    ChangeValidationMessageBuilder.builder().apply(build).build()
