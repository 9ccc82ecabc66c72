/**
 * What Statsig sends to a service: config changes and exposures ({@link com.statsig.console.webhooks.EventWebhook}), and
 * changes that wait for a verdict ({@link com.statsig.console.webhooks.PreCommitWebhook}). A request is verified before
 * its body is read. No framework is needed: the headers and the bytes of the body are enough.
 */
@NullMarked
package com.statsig.console.webhooks;

import org.jspecify.annotations.NullMarked;
