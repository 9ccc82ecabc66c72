package com.statsig.console.reactor.groups;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.prompts.Prompt;
import com.statsig.console.prompts.PromptMessage;
import com.statsig.console.prompts.PromptRequest;
import com.statsig.console.prompts.PromptRole;
import com.statsig.console.prompts.PromptRoutes;
import com.statsig.console.prompts.PromptVersion;
import com.statsig.console.reactor.ApiServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PromptsClientTest {
    private static final String PROMPT = "{'data':{'id':'p','name':'Greeting','description':'old'}}";

    @RegisterExtension
    static final ApiServer api = new ApiServer(Route.in(PromptRoutes.class));

    private final PromptsClient prompts = api.console().prompts();

    @Test
    void listsAllPages() {
        api.expect("GET", "/console/v1/prompts?limit=100").answer(200, "{'data':[{'id':'a'}]}");
        assertThat(prompts.list().map(Prompt::id).collectList().block()).containsExactly("a");
    }

    @Test
    void readsOne() {
        api.expect("GET", "/console/v1/prompts/p").answer(200, PROMPT);
        assertThat(prompts.get("p").map(Prompt::name).block()).isEqualTo("Greeting");
    }

    @Test
    void createsOne() {
        api.expect("POST", "/console/v1/prompts", "{'name':'Greeting','targetApps':['web']}")
                .answer(200, PROMPT);
        PromptRequest prompt = PromptRequest.builder()
                .name("Greeting")
                .targetApps(List.of("web"))
                .build();
        assertThat(prompts.create(prompt).map(Prompt::id).block()).isEqualTo("p");
        ApiServer.assertRefused(prompts.create(PromptRequest.builder().build()), "lacks name");
    }

    @Test
    void patchesWhatIsSet() {
        api.expect("PATCH", "/console/v1/prompts/p", "{'team':'t'}").answer(200, PROMPT);
        assertThat(prompts.patch("p", PromptRequest.builder().team("t").build())
                        .map(Prompt::id)
                        .block())
                .isEqualTo("p");
    }

    @Test
    void editsWhatDiffers() {
        api.expect("GET", "/console/v1/prompts/p").answer(200, PROMPT);
        api.expect("PATCH", "/console/v1/prompts/p", "{'description':'new'}").answer(200, PROMPT);
        assertThat(prompts.edit("p", prompt -> prompt.with(b -> b.description("new")))
                        .map(Prompt::id)
                        .block())
                .isEqualTo("p");
    }

    @Test
    void deletesOne() {
        api.expect("DELETE", "/console/v1/prompts/p").answer(200, "{'message':'deleted'}");
        assertThat(prompts.delete("p").block()).isNull();
    }

    @Test
    void createsAVersion() {
        api.expect(
                        "POST",
                        "/console/v1/prompts/p/versions",
                        "{'prompts':[{'content':'Hi','role':'system'}],'temperature':0.7,'name':'v1','top_p':1,"
                                + "'max_tokens':100}")
                .answer(201, "{'data':{'id':'v1','name':'v1','max_tokens':100}}");
        PromptVersion version = PromptVersion.builder()
                .name("v1")
                .prompts(List.of(PromptMessage.builder()
                        .content("Hi")
                        .role(PromptRole.SYSTEM)
                        .build()))
                .temperature(0.7)
                .topP(1.0)
                .maxTokens(100L)
                .build();
        assertThat(prompts.createVersion("p", version)
                        .map(PromptVersion::maxTokens)
                        .block())
                .isEqualTo(100);
        ApiServer.assertRefused(prompts.createVersion("p", version.with(b -> b.name(null))), "lacks name");
    }

    @Test
    void startsTheEvaluationOfAVersion() {
        api.expect("POST", "/console/v1/prompts/p/versions/v%201/start_evals", "{}")
                .answer(200, "{'data':{'id':'v 1','name':'V'}}");
        assertThat(prompts.startEvals("p", "v 1").map(PromptVersion::name).block())
                .isEqualTo("V");
    }

    @Test
    void whatOnlyACreationSetsCannotBeChanged() {
        api.expect("GET", "/console/v1/prompts/p").answer(200, PROMPT);
        ApiServer.assertRefused(
                prompts.patch("p", PromptRequest.builder().name("other").build()), "set by the creation");
        ApiServer.assertRefused(
                prompts.edit("p", prompt -> prompt.with(b -> b.name("other"))),
                "\"name\" cannot be changed by a patch");
    }
}
