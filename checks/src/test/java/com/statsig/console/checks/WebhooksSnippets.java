package com.statsig.console.checks;

import com.statsig.console.Secret;
import com.statsig.console.changevalidation.ChangeRequest;
import com.statsig.console.changevalidation.ChangeValidation;
import com.statsig.console.changevalidation.RulesChange;
import com.statsig.console.gates.Gate;
import com.statsig.console.reactor.StatsigConsole;
import com.statsig.console.webhooks.ConfigChange;
import com.statsig.console.webhooks.EventWebhook;
import com.statsig.console.webhooks.Exposure;
import com.statsig.console.webhooks.PreCommitWebhook;
import com.statsig.console.webhooks.UnreadableWebhookException;
import com.statsig.console.webhooks.WebhookEvent;
import com.statsig.console.webhooks.WebhookException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The code that docs/webhooks.md shows. Compiled, never run. */
final class WebhooksSnippets {
    private WebhooksSnippets() {}

    static void events(String signingSecret, Function<String, @Nullable String> headers, byte[] body) {
        // region webhooks-events
        EventWebhook webhook = EventWebhook.of(Secret.of(signingSecret));

        List<WebhookEvent> events = webhook.read(headers, body);
        for (WebhookEvent event : events) {
            if (event instanceof ConfigChange change && change.metadata() != null) {
                System.out.println(change.time() + " " + change.metadata().name() + ": "
                        + change.metadata().description());
            } else if (event instanceof Exposure exposure) {
                System.out.println(exposure.userID() + " saw " + exposure.metadata());
            }
        }
        // endregion
    }

    static EventWebhook bounds(Secret oldSecret, Secret newSecret) {
        // region webhooks-bounds
        EventWebhook webhook = EventWebhook.of(newSecret, oldSecret).withMaxAge(Duration.ofMinutes(1));
        // endregion
        return webhook;
    }

    static Mono<Integer> status(EventWebhook webhook, Function<String, @Nullable String> headers, Mono<byte[]> body) {
        // region webhooks-status
        Mono<Integer> status = body.map(bytes -> webhook.read(headers, bytes))
                .doOnNext(events -> System.out.println(events.size() + " events"))
                .thenReturn(200)
                .onErrorResume(
                        WebhookException.class,
                        refused -> Mono.just(refused instanceof UnreadableWebhookException ? 400 : 401));
        // endregion
        return status;
    }

    static @Nullable String verification(byte[] body) {
        // region webhooks-verification
        String code = EventWebhook.urlVerificationCode(body);
        // endregion
        return code;
    }

    static Mono<Void> preCommit(
            StatsigConsole console, String key, Function<String, @Nullable String> headers, byte[] body) {
        // region webhooks-pre-commit
        PreCommitWebhook webhook = PreCommitWebhook.of(Secret.of(key));

        ChangeRequest change = webhook.read(headers, body);
        Gate gate = change instanceof RulesChange rules ? rules.newConfig(Gate.class) : null;
        boolean owned = gate == null || gate.team() != null;
        Mono<Void> answer = console.changeValidation()
                .submit(ChangeValidation.builder()
                        .reviewID(change.reviewId())
                        .validated(owned)
                        .message(owned ? "Fine" : "A gate needs a team")
                        .build());
        // endregion
        return answer;
    }
}
