package com.statsig.console.checks;

import com.statsig.console.Internal;
import java.io.IOException;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.TypeVariable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * The public API of a module as text: each public or protected type, and below it its members, sorted. What is
 * {@link Internal} is left out, and so is what follows from a type's head: the accessors and the constructor of a
 * record's components, the builder that is generated for it, and the methods that every enum has. {@code T?} may be null.
 */
final class ApiDump {
    private static final int SHOWN = Modifier.PUBLIC | Modifier.PROTECTED;
    private static final int MODIFIERS = SHOWN | Modifier.STATIC | Modifier.FINAL | Modifier.ABSTRACT;

    private ApiDump() {}

    /** @param classes the folder with the compiled classes of the module, which are on the class path, too */
    static String of(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(classes::relativize)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length())
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .sorted()
                    .map(ApiDump::load)
                    .filter(ApiDump::isApi)
                    .map(ApiDump::type)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ApiDump.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static boolean isApi(Class<?> type) {
        return shown(type.getModifiers(), type)
                && !type.isAnonymousClass()
                && !type.isLocalClass()
                && !isGenerated(type)
                && !type.getPackage().isAnnotationPresent(Internal.class)
                && (type.getEnclosingClass() == null || isApi(type.getEnclosingClass()));
    }

    private static boolean isGenerated(Class<?> type) {
        String name = type.getName();
        if (!name.endsWith("Builder")) {
            return false;
        }
        try {
            return load(name.substring(0, name.length() - "Builder".length())).isRecord();
        } catch (IllegalStateException noSuchClass) {
            return false;
        }
    }

    private static boolean followsFromTheHead(Class<?> type, Executable executable) {
        Class<?>[] parameters = executable.getParameterTypes();
        if (type.isEnum()) {
            return executable.getName().equals("values") || executable.getName().equals("valueOf");
        }
        if (!type.isRecord()) {
            return false;
        }
        RecordComponent[] components = type.getRecordComponents();
        return executable instanceof Constructor
                ? Arrays.equals(
                        parameters,
                        Arrays.stream(components).map(RecordComponent::getType).toArray())
                : Arrays.stream(components)
                                .anyMatch(component -> component.getAccessor().equals(executable))
                        || Stream.of("equals", "hashCode", "toString").anyMatch(executable.getName()::equals);
    }

    private static boolean shown(int modifiers, AnnotatedElement element) {
        return (modifiers & SHOWN) != 0 && !element.isAnnotationPresent(Internal.class);
    }

    private static String type(Class<?> type) {
        List<String> head = new ArrayList<>();
        if (type.isSealed()) {
            head.add("sealed");
        }
        head.add(kind(type));
        head.add(type.getName() + parameters(type.getTypeParameters()));
        if (type.isRecord()) {
            head.add(Arrays.stream(type.getRecordComponents())
                    .map(component -> text(component.getAnnotatedType()) + " " + component.getName())
                    .collect(Collectors.joining(", ", "(", ")")));
        }
        AnnotatedType superclass = type.getAnnotatedSuperclass();
        if (superclass != null && superclass.getType() != Object.class && !type.isRecord() && !type.isEnum()) {
            head.add("extends " + text(superclass));
        }
        if (type.getInterfaces().length > 0) {
            head.add(Arrays.stream(type.getAnnotatedInterfaces())
                    .map(ApiDump::text)
                    .sorted()
                    .collect(Collectors.joining(", ", "implements ", "")));
        }
        return marks(type.getModifiers(), type) + String.join(" ", head) + "\n"
                + members(type).stream().map(line -> "    " + line + "\n").collect(Collectors.joining());
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "annotation";
        }
        if (type.isInterface()) {
            return "interface";
        }
        if (type.isEnum()) {
            return "enum";
        }
        return type.isRecord() ? "record" : "class";
    }

    private static TreeSet<String> members(Class<?> type) {
        TreeSet<String> lines = new TreeSet<>();
        for (Field field : type.getDeclaredFields()) {
            if (shown(field.getModifiers(), field) && !field.isSynthetic()) {
                lines.add(marks(field.getModifiers(), field)
                        + (field.isEnumConstant() ? "" : text(field.getAnnotatedType()) + " ")
                        + field.getName());
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (shown(constructor.getModifiers(), constructor)
                    && !constructor.isSynthetic()
                    && !followsFromTheHead(type, constructor)) {
                lines.add(executable(constructor, "new"));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (shown(method.getModifiers(), method) && !method.isSynthetic() && !followsFromTheHead(type, method)) {
                lines.add(executable(method, text(method.getAnnotatedReturnType()) + " " + method.getName()));
            }
        }
        return lines;
    }

    private static String executable(Executable executable, String name) {
        String text = Arrays.stream(executable.getAnnotatedParameterTypes())
                .map(ApiDump::text)
                .collect(Collectors.joining(", ", name + "(", ")"));
        String thrown = Arrays.stream(executable.getAnnotatedExceptionTypes())
                .map(ApiDump::text)
                .sorted()
                .collect(Collectors.joining(", "));
        String generic = parameters(executable.getTypeParameters());
        return marks(executable.getModifiers(), executable)
                + (executable instanceof Method method && method.isDefault() ? "default " : "")
                + (generic.isEmpty() ? "" : generic + " ")
                + text
                + (executable.isVarArgs() ? " varargs" : "")
                + (thrown.isEmpty() ? "" : " throws " + thrown);
    }

    private static String marks(int modifiers, AnnotatedElement element) {
        String deprecated = "";
        Deprecated mark = element.getAnnotation(Deprecated.class);
        if (mark != null) {
            deprecated = mark.forRemoval() ? "@Deprecated(forRemoval) " : "@Deprecated ";
        }
        // Without it every parameter and result may be null for all that is known.
        String unmarked = element.isAnnotationPresent(NullUnmarked.class) ? "@NullUnmarked " : "";
        int implied = element instanceof Class<?> type && type.isInterface() ? Modifier.ABSTRACT : 0;
        return deprecated + unmarked + Modifier.toString(modifiers & MODIFIERS & ~implied) + " ";
    }

    private static String parameters(TypeVariable<?>[] variables) {
        if (variables.length == 0) {
            return "";
        }
        return Arrays.stream(variables)
                .map(variable -> variable.getName()
                        + Arrays.stream(variable.getAnnotatedBounds())
                                .map(ApiDump::text)
                                .filter(bound -> !bound.equals("Object"))
                                .collect(Collectors.collectingAndThen(
                                        Collectors.joining(" & "),
                                        bounds -> bounds.isEmpty() ? "" : " extends " + bounds)))
                .collect(Collectors.joining(", ", "<", ">"));
    }

    /** A type with its nullness at each place. The JDK's own text of an annotated type is not the same in all JDKs. */
    private static String text(AnnotatedType type) {
        String nullable = type.isAnnotationPresent(Nullable.class) ? "?" : "";
        if (type instanceof AnnotatedArrayType array) {
            return text(array.getAnnotatedGenericComponentType()) + "[]" + nullable;
        }
        if (type instanceof AnnotatedParameterizedType parameterized) {
            Class<?> raw = (Class<?>) ((ParameterizedType) type.getType()).getRawType();
            return name(raw)
                    + Arrays.stream(parameterized.getAnnotatedActualTypeArguments())
                            .map(ApiDump::text)
                            .collect(Collectors.joining(", ", "<", ">"))
                    + nullable;
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            AnnotatedType[] lower = wildcard.getAnnotatedLowerBounds();
            String upper = text(wildcard.getAnnotatedUpperBounds()[0]);
            return lower.length > 0 ? "? super " + text(lower[0]) : upper.equals("Object") ? "?" : "? extends " + upper;
        }
        if (type instanceof AnnotatedTypeVariable) {
            return ((TypeVariable<?>) type.getType()).getName() + nullable;
        }
        return name((Class<?>) type.getType()) + nullable;
    }

    private static String name(Class<?> type) {
        return type.getName().replaceFirst("^java\\.lang\\.(?=[A-Z])", "");
    }
}
