package com.statsig.console.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.statsig.console.gates.Gate;
import com.statsig.console.page.AnswerReader;
import com.statsig.console.page.Cursor;
import com.statsig.console.page.ListShape;
import com.statsig.console.page.Page;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read as a list or as one value, and what is refused as neither. */
class AnswerShapesTest {
    private final JsonCodec codec = JsonCodec.lenient();
    private final List<Misfit> misfits = new ArrayList<>();

    @Test
    void listsComeInManyShapes() {
        for (String body : List.of("[{\"id\":\"a\"}]", "{\"data\":[{\"id\":\"a\"}]}")) {
            assertThat(page(body).items()).extracting(Gate::id).containsExactly("a");
            assertThat(page(body).next()).isNull();
            assertThat(page(body).last()).isTrue();
        }
        Page<Gate> page = page("{\"data\":[],\"pagination\":{\"nextPage\":\"?page=2&limit=5\",\"totalItems\":9}}");
        assertThat(page.next().query()).isEqualTo(Map.of("page", List.of("2"), "limit", List.of("5")));
        assertThat(page.pagination().totalItems()).isEqualTo(9);
        assertThat(page.last()).isFalse();
    }

    @Test
    void anObjectIsAListOfOneWhereThatIsExpected() {
        String enveloped = "{\"message\":\"m\",\"data\":{\"id\":\"a\"},\"pagination\":{\"nextPage\":null}}";
        String bare = "{\"id\":\"a\"}";
        assertThat(page(enveloped, ListShape.ARRAY_OR_OBJECT).items())
                .extracting(Gate::id)
                .containsExactly("a");
        assertThat(page(bare, ListShape.ARRAY_OR_BARE_OBJECT).items())
                .extracting(Gate::id)
                .containsExactly("a");
        for (ListShape shape : ListShape.values()) {
            assertThat(page("[{\"id\":\"a\"}]", shape).items()).hasSize(1);
            if (shape != ListShape.ARRAY_OR_OBJECT) {
                assertPageUnreadable(enveloped, shape, "/data");
            }
            if (shape != ListShape.ARRAY_OR_BARE_OBJECT) {
                assertPageUnreadable(bare, shape, "/data");
            }
            assertPageUnreadable("{\"message\":\"alone\"}", shape, "/data");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'data':['a','b']}                        | /data/0",
                "{'data':[{'id':'a'},{'id':'b'},'c']}      | /data/2",
                "{'data':[{'id':'a'},['b']]}               | /data/1",
                "{'data':[null,7]}                         | /data/1",
                "{'data':'x'}                              | /data",
                "{'data':7}                                | /data",
                "{'data':true}                             | /data",
                "{'data':null}                             | /data",
                "{'data':{'id':'a'}}                       | /data",
                "[{'id':'a'},'b']                          | /1",
                "{'data':[],'pagination':'x'}              | /pagination",
                "{'data':[],'pagination':[]}               | /pagination",
                "{'data':[],'pagination':{'nextPage':2}}   | /pagination/nextPage",
                "{'data':[],'pagination':{'nextPage':'2'}} | /pagination/nextPage",
                "{'data':[],'pagination':{'nextPage':{}}}  | /pagination/nextPage",
                "{'data':[],'pagination':{'nextPage':[]}}  | /pagination/nextPage",
                "{'data':[],'pagination':{'nextPage':true}}            | /pagination/nextPage",
                "{'data':[],'pagination':{'nextPage':'/console/v1/x'}} | /pagination/nextPage",
                "{'data':[],'pagination':{'nextPage':'/x/page=2'}}     | /pagination/nextPage",
                "{'data':[],'pagination':{'nextPage':'?'}}             | /pagination/nextPage",
                "{'data':[],'pagination':{'nextPage':'?page=0'}}       | /pagination/nextPage",
                "{'data':[],'pagination':{'nextPage':'?page=-1'}}      | /pagination/nextPage",
                "{'data':[],'pagination':{'nextPage':'?page='}}        | /pagination/nextPage",
                "{'data':[],'pagination':{'nextPage':'?page=two'}}     | /pagination/nextPage",
                "{'data':[],'pagination':{'nextPage':'?page=99999999999999999999'}} | /pagination/nextPage",
                "{'data':[],'pagination':{'next_page':2}}              | /pagination/next_page",
                "{'data':[],'pagination':{'has_more':true}}            | /pagination/next_cursor",
                "{'data':[],'pagination':{'has_more':true,'next_cursor':' '}}   | /pagination/next_cursor",
                "{'data':[],'pagination':{'hasMore':true,'nextCursor':null}}    | /pagination/nextCursor",
                "{'data':[],'pagination':{'has_more':true,'next_cursor':5}}     | /pagination/next_cursor",
                "{'data':[],'pagination':{'has_more':false,'next_cursor':{}}}   | /pagination/next_cursor",
                "{'data':[],'pagination':{'has_more':'true'}}                   | /pagination/has_more",
                "{'data':[],'pagination':{'totalItems':'250'}}                  | /pagination/totalItems",
                "{'data':[],'pagination':{'totalItems':2.5}}                    | /pagination/totalItems",
                "{'data':[],'pagination':{'totalItems':-1}}                     | /pagination/totalItems",
                "{'data':[],'nextPage':2}                                       | /nextPage",
            })
    void aListThatCannotBeReadIsRefusedWithItsPlace(String body, String pointer) {
        assertPageUnreadable(body.replace('\'', '"'), ListShape.ARRAY, pointer);
    }

    private void assertPageUnreadable(String body, ListShape shape, String pointer) {
        assertThatThrownBy(() -> page(body, shape))
                .as(body + " as " + shape)
                .isInstanceOfSatisfying(
                        UnreadableJsonException.class,
                        e -> assertThat(e.pointer()).isEqualTo(pointer));
    }

    @Test
    void whatDecidesNothingIsAMisfitOfTheList() {
        Page<Gate> page =
                page("{\"data\":[null,{\"id\":\"a\"},null],\"pagination\":" + "{\"nextPage\":null,\"totalItems\":-1}}");
        assertThat(page.items()).extracting(Gate::id).containsExactly("a");
        assertThat(page.listed()).isEqualTo(3);
        assertThat(misfits).extracting(Misfit::pointer).containsExactly("/data/0", "/data/2", "/pagination/totalItems");

        misfits.clear();
        assertThat(page("[null]").items()).isEmpty();
        assertThat(page("{\"data\":[],\"pagination\":{\"nextPage\":null,\"totalItems\":\"x\"}}")
                        .last())
                .isTrue();
        assertThat(misfits).extracting(Misfit::pointer).containsExactly("/0", "/pagination/totalItems");
    }

    @Test
    void aPaginationMayStandBesideTheDataAndInOtherWords() {
        Page<Gate> beside = page("{\"data\":[],\"pageNumber\":1,\"nextPage\":\"?page=2\",\"totalItems\":9}");
        assertThat(beside.next()).isEqualTo(Cursor.ofPage(2));
        assertThat(beside.pagination().totalItems()).isEqualTo(9);
        assertThat(page("{\"data\":[],\"columns\":[\"a\"]}").pagination()).isNull();

        Page<Gate> words = page("{\"data\":[],\"pagination\":{\"limit\":100,\"page\":1,\"total_items\":250,"
                + "\"hasMore\":true,\"nextCursor\":\"c\"}}");
        assertThat(words.next().query()).isEqualTo(Map.of("after", List.of("c")));
        assertThat(words.pagination().itemsPerPage()).isEqualTo(100);
        assertThat(words.pagination().totalItems()).isEqualTo(250);
        assertThat(new String(codec.write(words.pagination()), StandardCharsets.UTF_8))
                .isEqualTo("{\"limit\":100,\"page\":1,\"total_items\":250,\"hasMore\":true,\"nextCursor\":\"c\"}");
    }

    @Test
    void oneValueMayComeWithoutItsEnvelope() {
        for (boolean messageSuffices : List.of(true, false)) {
            assertThat(new AnswerReader(codec)
                            .readSingle(stream("{\"id\":\"bare\"}"), Gate.class, messageSuffices, misfits::add)
                            .id())
                    .isEqualTo("bare");
            assertThat(new AnswerReader(codec)
                            .readSingle(
                                    stream("{\"message\":\"m\",\"data\":null}"),
                                    Gate.class,
                                    messageSuffices,
                                    misfits::add))
                    .isNull();
        }
    }

    @Test
    void aMessageAloneMayBeTooLittle() {
        for (String body : List.of("{\"message\":\"ok\"}", "{}", "{\"status\":200,\"message\":\"ok\"}")) {
            assertSingleUnreadable(body, false, "/data");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"id\":\"a\"}]", "[]", "\"x\"", "7", "true"})
    void whatIsNotOneValueIsRefusedWithItsPlace(String other) {
        for (boolean messageSuffices : List.of(true, false)) {
            assertSingleUnreadable("{\"data\":" + other + "}", messageSuffices, "/data");
            assertSingleUnreadable(other, messageSuffices, "");
        }
    }

    private void assertSingleUnreadable(String body, boolean messageSuffices, String pointer) {
        assertThatThrownBy(() ->
                        new AnswerReader(codec).readSingle(stream(body), Gate.class, messageSuffices, misfits::add))
                .as(body)
                .isInstanceOfSatisfying(
                        UnreadableJsonException.class,
                        e -> assertThat(e.pointer()).isEqualTo(pointer));
    }

    private Page<Gate> page(String json) {
        return page(json, ListShape.ARRAY);
    }

    private Page<Gate> page(String json, ListShape shape) {
        return new AnswerReader(codec).readPage(stream(json), Gate.class, shape, misfits::add);
    }

    private static InputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
