package com.statsig.console.kotlin

import com.statsig.console.prompts.Prompt
import com.statsig.console.prompts.PromptBuilder
import com.statsig.console.prompts.PromptMessage
import com.statsig.console.prompts.PromptMessageBuilder
import com.statsig.console.prompts.PromptRequest
import com.statsig.console.prompts.PromptRequestBuilder
import com.statsig.console.prompts.PromptVersion
import com.statsig.console.prompts.PromptVersionBuilder
import com.statsig.console.prompts.WorkflowBody
import com.statsig.console.prompts.WorkflowBodyBuilder
import com.statsig.console.prompts.WorkflowHeader
import com.statsig.console.prompts.WorkflowHeaderBuilder
import com.statsig.console.reactor.groups.PromptsClient

/** [PromptsClient] for coroutines. */
public class PromptsCoroutines internal constructor(private val client: PromptsClient) {
    /** All prompts: [PromptsClient.list]. */
    public fun list(): PagedFlow<Prompt> = PagedFlow(client.list())

    /** One prompt: [PromptsClient.get]. */
    public suspend fun get(id: String): Prompt = client.get(id).awaitValue()

    /** Creates a prompt: [PromptsClient.create]. */
    public suspend fun create(prompt: PromptRequest): Prompt = client.create(prompt).awaitValue()

    /** Changes what is set: [PromptsClient.patch]. */
    public suspend fun patch(id: String, changes: PromptRequest): Prompt = client.patch(id, changes).awaitValue()

    /** Reads a prompt, changes it, and patches the properties that differ: [PromptsClient.edit]. */
    public suspend fun edit(id: String, change: Build<PromptBuilder>): Prompt =
        client.edit(id) { it.with(change) }.awaitValue()

    /** Deletes a prompt: [PromptsClient.delete]. */
    public suspend fun delete(id: String): Unit = client.delete(id).awaitDone()

    /** Adds a version to a prompt: [PromptsClient.createVersion]. */
    public suspend fun createVersion(id: String, version: PromptVersion): PromptVersion =
        client.createVersion(id, version).awaitValue()

    /** Starts the evaluation of a version: [PromptsClient.startEvals]. */
    public suspend fun startEvals(id: String, versionId: String): PromptVersion =
        client.startEvals(id, versionId).awaitValue()
}

/** A [PromptRequest] with what [build] sets. */
public inline fun promptRequest(build: Build<PromptRequestBuilder>): PromptRequest =
    PromptRequestBuilder.builder().apply(build).build()

/** A [PromptVersion] with what [build] sets. */
public inline fun promptVersion(build: Build<PromptVersionBuilder>): PromptVersion =
    PromptVersionBuilder.builder().apply(build).build()

/** A [PromptMessage] with what [build] sets. */
public inline fun promptMessage(build: Build<PromptMessageBuilder>): PromptMessage =
    PromptMessageBuilder.builder().apply(build).build()

/** A [WorkflowBody] with what [build] sets. */
public inline fun workflowBody(build: Build<WorkflowBodyBuilder>): WorkflowBody =
    WorkflowBodyBuilder.builder().apply(build).build()

/** A [WorkflowHeader] with what [build] sets. */
public inline fun workflowHeader(build: Build<WorkflowHeaderBuilder>): WorkflowHeader =
    WorkflowHeaderBuilder.builder().apply(build).build()
