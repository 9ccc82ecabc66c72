package com.statsig.console.reactor.groups;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.reactor.ApiServer;
import com.statsig.console.tags.Tag;
import com.statsig.console.tags.TagRequest;
import com.statsig.console.tags.TagRoutes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TagsClientTest {
    private static final String TAG = "{'message':'ok','data':{'id':'t 1','name':'Core'}}";

    @RegisterExtension
    static final ApiServer api = new ApiServer(Route.in(TagRoutes.class));

    private final TagsClient tags = api.console().tags();

    @Test
    void listsAllPages() {
        api.expect("GET", "/console/v1/tags?limit=100")
                .answer(200, "{'data':[{'id':'a'}],'pagination':{'nextPage':'/console/v1/tags?page=2&limit=100'}}");
        api.expect("GET", "/console/v1/tags?limit=100&page=2").answer(200, "{'data':[{'id':'b'}]}");
        assertThat(tags.list().map(Tag::id).collectList().block()).containsExactly("a", "b");
    }

    @Test
    void readsOne() {
        api.expect("GET", "/console/v1/tags/t%201").answer(200, TAG);
        assertThat(tags.get("t 1").map(Tag::name).block()).isEqualTo("Core");
    }

    @Test
    void createsOne() {
        api.expect("POST", "/console/v1/tags", "{'name':'Core','description':''}")
                .answer(200, TAG);
        TagRequest tag = TagRequest.builder().name("Core").description("").build();
        assertThat(tags.create(tag).map(Tag::id).block()).isEqualTo("t 1");
        ApiServer.assertRefused(tags.create(tag.with(b -> b.name(null))), "lacks name");
    }

    @Test
    void patchesWhatIsSet() {
        api.expect("PATCH", "/console/v1/tags/t", "{'description':'new'}").answer(200, TAG);
        assertThat(tags.patch("t", TagRequest.builder().description("new").build())
                        .map(Tag::id)
                        .block())
                .isEqualTo("t 1");
    }

    @Test
    void editsWhatDiffers() {
        api.expect("GET", "/console/v1/tags/t").answer(200, TAG);
        api.expect("PATCH", "/console/v1/tags/t", "{'name':'New'}").answer(200, "{'data':{'name':'New'}}");
        assertThat(tags.edit("t", tag -> tag.with(b -> b.name("New")))
                        .map(Tag::name)
                        .block())
                .isEqualTo("New");
    }

    @Test
    void deletesOne() {
        api.expect("DELETE", "/console/v1/tags/t").answer(200, "{'message':'Tag deleted'}");
        assertThat(tags.delete("t").block()).isNull();
    }
}
