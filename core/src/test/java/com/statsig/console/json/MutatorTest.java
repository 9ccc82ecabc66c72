package com.statsig.console.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.statsig.console.page.AnswerReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads bodies that are nearly right. Each is made from JSON for a record of the API (made by walking the records, or a
 * payload where {@code reference.dir} has them) by a few mutations: values swapped, repeated, nested, replaced by odd
 * ones; bytes cut, changed, put in. What is JSON, an object, and not too deep comes out again with the same keys in the
 * same order and the same values to the last digit; what is not is an {@link UnreadableJsonException}; and neither costs
 * more than a multiple of the body, counted in bytes read and bytes allocated.
 *
 * <p>{@code -Dmutator.cases=1000000} tries more than the 3,000 of every build, {@code -Dmutator.seed=7} others. A
 * failure tells its body.
 */
class MutatorTest {
    private static final int CASES = Integer.getInteger("mutator.cases", 3_000);
    private static final long SEED = Long.getLong("mutator.seed", 20_260_917);
    private static final int MOST_TIMES_READ = 3;
    private static final int MOST_ALLOCATED_PER_BYTE = 2_000;
    private static final int MOST_ALLOCATED_ANYWAY = 2_000_000;

    private static final List<String> ODD_VALUES = List.of(
            "null",
            "true",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"12\"",
            "\"\\ud800\"",
            "\"\\udc00x\"",
            "\"\\u0000\\n\"",
            "\"\u00e9\ud83d\ude00\\/\"",
            "[]",
            "{}",
            "[null]",
            "[[\"a\"],\"b\"]",
            "[[1],2]",
            "[{}]",
            "[\"a\",1,{\"type\":3}]",
            "{\"a\":1,\"a\":[2,{\"b\":null,\"b\":1}]}",
            "{\"type\":\"rules\",\"type\":\"text\"}",
            "0",
            "-0",
            "-0.0",
            "0e9",
            "1.10",
            "10.00",
            "1e3",
            "1E+5",
            "1e-7",
            "0.00000012",
            "2e23",
            "5e-324",
            "1e999",
            "-1e-999",
            "1e2147483647",
            "1e-2147483648",
            "123e2147483647",
            "1e99999999999",
            "9007199254740993",
            "12345678901234567000",
            "9223372036854775807",
            "-9223372036854775808",
            "9223372036854775808",
            "2147483648",
            "1674769467002.0",
            "1234567890123456789012345",
            "0.1000000000000000055511151231257827",
            "0.049787068367863944",
            "1".repeat(1_500),
            "0." + "3".repeat(1_500),
            "1e" + "9".repeat(1_500));

    /** JSON as it stands: objects keep repeated keys, numbers their text. */
    private sealed interface Node {}

    private record Leaf(JsonToken kind, String text) implements Node {}

    private record Array(List<Node> elements) implements Node {}

    private record Member(String name, Node value) {}

    private record Fields(List<Member> members) implements Node {}

    private record Source(Class<?> type, Node json) {}

    private final JsonCodec codec = JsonCodec.lenient();
    private final JsonFactory factory = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();
    private final com.sun.management.ThreadMXBean threads =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Random random = new Random(SEED);

    @Test
    void everyOutcomeIsAnEqualRoundTripOrATypedError() {
        List<Source> sources = sources();
        assertThat(sources).hasSizeGreaterThan(300);
        sources.forEach(source -> check(source.type, bytes(source.json)));
        for (int i = 0; i < CASES; i++) {
            Source source = sources.get(random.nextInt(sources.size()));
            Node mutant = source.json;
            for (int n = random.nextInt(4); n >= 0; n--) {
                mutant = mutated(mutant);
            }
            byte[] json = bytes(mutant);
            check(source.type, random.nextInt(4) == 0 ? mutated(json) : json);
        }
    }

    private void check(Class<?> type, byte[] json) {
        try {
            Node expected = parsed(json);
            List<Misfit> misfits = new ArrayList<>();
            Object value = outcome(json, body -> codec.read(body, type, misfits::add));
            if (expected instanceof Fields) {
                assertSame(lastOnly(expected), parsed(codec.write(value)), "");
                misfits.forEach(misfit -> assertThat(misfit.pointer()).startsWith("/"));
                assertThat(codec.changes((Model) value, (Model) value)).isEmpty();
                assertThat(value).isEqualTo(codec.read(new ByteArrayInputStream(json), type, misfit -> {}));
                assertThat(value).hasToString(value.toString());
            } else {
                assertThat(value).isNull();
            }
            Object plain = outcome(json, codec::readPlain);
            if (expected != null) {
                assertThat(parsed(codec.write(plain))).isEqualTo(lastOnly(expected));
            }
            byte[] enveloped =
                    concat("{\"data\":".getBytes(StandardCharsets.UTF_8), json, "}".getBytes(StandardCharsets.UTF_8));
            outcome(enveloped, body -> new AnswerReader(codec).readSingle(body, type, misfits::add));
            outcome(enveloped, body -> new AnswerReader(codec).readPage(body, type, misfits::add));
            outcome(json, body -> new AnswerReader(codec).readPage(body, type, misfits::add));
        } catch (Throwable e) {
            fail(type.getSimpleName() + " of " + new String(json, StandardCharsets.UTF_8), e);
        }
    }

    private interface Reading<T> {
        T read(InputStream body);
    }

    /** What is read, null for a typed error, at a cost in proportion. */
    private <T> T outcome(byte[] json, Reading<T> reading) {
        long[] bytesRead = {0};
        InputStream body = new ByteArrayInputStream(json) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                int count = super.read(target, offset, length);
                bytesRead[0] += Math.max(count, 0);
                return count;
            }
        };
        long allocatedBefore = threads.getCurrentThreadAllocatedBytes();
        T value = null;
        try {
            value = reading.read(body);
        } catch (UnreadableJsonException e) {
            assertThat(e.pointer()).matches("(/.*)?");
        }
        assertThat(threads.getCurrentThreadAllocatedBytes() - allocatedBefore)
                .isLessThan(MOST_ALLOCATED_ANYWAY + (long) MOST_ALLOCATED_PER_BYTE * json.length);
        assertThat(bytesRead[0]).isLessThanOrEqualTo((long) MOST_TIMES_READ * 2 * json.length);
        return value;
    }

    private static void assertSame(Node expected, Node actual, String pointer) {
        if (expected instanceof Fields object && actual instanceof Fields other) {
            assertThat(other.members.stream().map(Member::name))
                    .as(pointer)
                    .containsExactlyElementsOf(
                            object.members.stream().map(Member::name).toList());
            for (int i = 0; i < object.members.size(); i++) {
                Member member = object.members.get(i);
                assertSame(member.value, other.members.get(i).value, pointer + "/" + member.name);
            }
        } else if (expected instanceof Array array && actual instanceof Array other) {
            assertThat(other.elements).as(pointer).hasSameSizeAs(array.elements);
            for (int i = 0; i < array.elements.size(); i++) {
                assertSame(array.elements.get(i), other.elements.get(i), pointer + "/" + i);
            }
        } else if (expected instanceof Leaf number
                && number.kind.isNumeric()
                && actual instanceof Leaf other
                && other.kind.isNumeric()
                && !number.text.equals(other.text)) {
            assertThat(new BigDecimal(other.text)).as(pointer).isEqualByComparingTo(new BigDecimal(number.text));
            if (new BigDecimal(other.text).signum() == 0) {
                assertThat(other.text.startsWith("-")).as(pointer).isEqualTo(number.text.startsWith("-"));
            }
        } else {
            assertThat(actual).as(pointer).isEqualTo(expected);
        }
    }

    /** Of members of one name only the last, where the first stood. */
    private static Node lastOnly(Node node) {
        if (node instanceof Array array) {
            return new Array(array.elements.stream().map(MutatorTest::lastOnly).toList());
        }
        if (!(node instanceof Fields object)) {
            return node;
        }
        Map<String, Node> members = new LinkedHashMap<>();
        object.members.forEach(member -> members.put(member.name, lastOnly(member.value)));
        return new Fields(members.entrySet().stream()
                .map(member -> new Member(member.getKey(), member.getValue()))
                .toList());
    }

    private Node mutated(Node node) {
        if (node instanceof Fields object && !object.members.isEmpty() && random.nextInt(6) > 0) {
            List<Member> members = new ArrayList<>(object.members);
            int at = random.nextInt(members.size());
            Member member = members.get(at);
            switch (random.nextInt(12)) {
                case 0 -> members.remove(at);
                case 1 -> members.add(random.nextInt(members.size() + 1), new Member(member.name, odd()));
                case 2 -> members.add(member);
                case 3 -> members.add(0, new Member(member.name, new Leaf(JsonToken.VALUE_NULL, "null")));
                case 4 -> members.add(at, new Member(random.nextBoolean() ? "new" : "\ud800~/", odd()));
                case 5 -> Collections.shuffle(members, random);
                case 6 -> {
                    Member other = members.get(random.nextInt(members.size()));
                    members.set(at, new Member(member.name, other.value));
                }
                default -> members.set(at, new Member(member.name, mutated(member.value)));
            }
            return new Fields(members);
        }
        if (node instanceof Array array && !array.elements.isEmpty() && random.nextInt(4) > 0) {
            List<Node> elements = new ArrayList<>(array.elements);
            int at = random.nextInt(elements.size());
            switch (random.nextInt(5)) {
                case 0 -> elements.add(at, odd());
                case 1 -> elements.set(at, new Array(List.of(elements.get(at))));
                case 2 -> {
                    return elements.get(at);
                }
                default -> elements.set(at, mutated(elements.get(at)));
            }
            return new Array(elements);
        }
        return switch (random.nextInt(40)) {
            case 0 -> nested(node, 600);
            case 1, 2, 3, 4 -> nested(node, 1 + random.nextInt(3));
            case 5, 6 -> new Fields(List.of(new Member("in", node)));
            default -> odd();
        };
    }

    private static Node nested(Node node, int depth) {
        Node nested = node;
        for (int i = 0; i < depth; i++) {
            nested = new Array(List.of(nested));
        }
        return nested;
    }

    private Node odd() {
        return parsed(ODD_VALUES.get(random.nextInt(ODD_VALUES.size())).getBytes(StandardCharsets.UTF_8));
    }

    private byte[] mutated(byte[] json) {
        int at = random.nextInt(json.length + 1);
        byte[] before = Arrays.copyOf(json, at);
        byte[] after = Arrays.copyOfRange(json, at, json.length);
        return switch (random.nextInt(6)) {
            case 0, 1 -> before;
            case 2 -> concat(before, new byte[] {(byte) random.nextInt(256)}, after);
            case 3 -> concat(before, after.length == 0 ? after : Arrays.copyOfRange(after, 1, after.length));
            case 4 -> concat("\ufeff".getBytes(StandardCharsets.UTF_8), json);
            default -> {
                String[] odd = {",", ":", "}", "]", "\"", "\\", "NaN", "-Infinity", "/**/", "\u0000", "1e", "\\ud83d"};
                yield concat(before, odd[random.nextInt(odd.length)].getBytes(StandardCharsets.UTF_8), after);
            }
        };
    }

    private static byte[] concat(byte[]... parts) {
        byte[] whole =
                new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, whole, at, part.length);
            at += part.length;
        }
        return whole;
    }

    /** The tree of a text, null when it is not JSON. */
    private Node parsed(byte[] json) {
        try (JsonParser parser = factory.createParser(tools.jackson.core.ObjectReadContext.empty(), json)) {
            parser.nextToken();
            Node node = node(parser);
            return parser.nextToken() == null ? node : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    private static Node node(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            List<Member> members = new ArrayList<>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                members.add(new Member(name, node(parser)));
            }
            return new Fields(members);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Node> elements = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                elements.add(node(parser));
            }
            return new Array(elements);
        }
        return token == null ? null : new Leaf(token, parser.getString());
    }

    private byte[] bytes(Node node) {
        StringBuilder json = new StringBuilder();
        write(node, json);
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Node node, StringBuilder json) {
        if (node instanceof Fields object) {
            String separator = "{";
            for (Member member : object.members) {
                json.append(separator).append(quoted(member.name)).append(':');
                write(member.value, json);
                separator = ",";
            }
            json.append(object.members.isEmpty() ? "{}" : "}");
        } else if (node instanceof Array array) {
            String separator = "[";
            for (Node element : array.elements) {
                json.append(separator);
                write(element, json);
                separator = ",";
            }
            json.append(array.elements.isEmpty() ? "[]" : "]");
        } else if (node instanceof Leaf leaf) {
            json.append(leaf.kind == JsonToken.VALUE_STRING ? quoted(leaf.text) : leaf.text);
        }
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c < ' ' || c == '"' || c == '\\' || c > '~') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    private List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        models().forEach(type -> sources.add(new Source(type, example(type, 0))));
        Path payloads = Path.of(System.getProperty("reference.dir", "reference"), "payloads");
        if (Files.isDirectory(payloads)) {
            Stream.of(PayloadsTest.singles(), PayloadsTest.lists(), PayloadsTest.requests())
                    .flatMap(List::stream)
                    .forEach(payload -> sources.addAll(sources(payloads, payload)));
        }
        return sources;
    }

    private List<Source> sources(Path payloads, Arguments payload) {
        Class<?> type = (Class<?>) payload.get()[1];
        Node json;
        try {
            json = parsed(Files.readAllBytes(payloads.resolve((String) payload.get()[0])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!Model.class.isAssignableFrom(type) || !(json instanceof Fields body)) {
            return List.of();
        }
        Node data = body.members.stream()
                .filter(member -> member.name.equals("data"))
                .map(Member::value)
                .findFirst()
                .orElse(json);
        List<Node> values = data instanceof Array array ? array.elements : List.of(data);
        return values.stream()
                .filter(Fields.class::isInstance)
                .map(value -> new Source(type, value))
                .toList();
    }

    /** One of each record of the API, with a value in each component. */
    static List<Model> examples() {
        MutatorTest test = new MutatorTest();
        return models().stream()
                .map(type -> (Model) JsonCodec.lenient()
                        .read(new ByteArrayInputStream(test.bytes(test.example(type, 0))), type, misfit -> {}))
                .toList();
    }

    /** All records of the API. */
    private static List<Class<?>> models() {
        try {
            Path classes = Path.of(Model.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(classes)) {
                return files.map(file -> classes.relativize(file).toString())
                        .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                        .sorted()
                        .<Class<?>>map(name -> loaded(name.substring(0, name.length() - ".class".length())
                                .replace('/', '.')
                                .replace('\\', '.')))
                        .filter(type -> Model.class.isAssignableFrom(type)
                                && type.getTypeParameters().length == 0
                                && type.isRecord()
                                && java.lang.reflect.Modifier.isPublic(type.getModifiers()))
                        .toList();
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, Model.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** JSON that has a value for each component. */
    private Node example(Type type, int depth) {
        Class<?> raw = (Class<?>) (type instanceof ParameterizedType parameterized ? parameterized.getRawType() : type);
        if (type instanceof ParameterizedType parameterized) {
            Type[] arguments = parameterized.getActualTypeArguments();
            Node content = example(arguments[arguments.length - 1], depth + 1);
            return switch (raw.getSimpleName()) {
                case "List" -> new Array(depth > 1 ? List.of(content) : List.of(content, content));
                case "Map" -> new Fields(List.of(new Member("k", content)));
                default -> content;
            };
        }
        Union union = raw.getAnnotation(Union.class);
        if (union != null) {
            Union.Case one = union.cases()[random.nextInt(union.cases().length)];
            List<Member> members = new ArrayList<>(((Fields) example(one.as(), depth)).members);
            members.removeIf(member -> member.name.equals(union.property()));
            members.add(new Member(union.property(), new Leaf(JsonToken.VALUE_STRING, one.type())));
            return new Fields(members);
        }
        if (Model.class.isAssignableFrom(raw)) {
            List<Member> members = new ArrayList<>();
            for (RecordType.Property property :
                    depth > 3 ? new RecordType.Property[0] : RecordType.of(raw).properties) {
                members.add(new Member(property.name(), example(property.type(), depth + 1)));
            }
            return new Fields(members);
        }
        String text = switch (raw.getSimpleName()) {
            case "Double" -> "12.5";
            case "Long", "Integer" -> "12";
            case "Instant" -> "1674769467002";
            case "Boolean" -> "false";
            case "Object" -> "{\"a\":[1.10,null,\"x\"],\"b\":-0.0}";
            case "TargetValue" -> "[\"a\",\"b\"]";
            default -> "\"console-text\"";
        };
        return parsed(text.getBytes(StandardCharsets.UTF_8));
    }
}
