package com.statsig.console.kotlin

import com.statsig.console.reactor.StatsigConsole
import com.statsig.console.reactor.paging.PagedFlux
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.MethodSource
import reactor.core.publisher.Mono
import java.io.File
import java.lang.reflect.Method
import java.lang.reflect.Modifier
import java.lang.reflect.ParameterizedType
import java.lang.reflect.Type
import java.lang.reflect.WildcardType
import java.util.function.UnaryOperator
import java.util.stream.Stream
import kotlin.coroutines.Continuation

/** The view for coroutines has all that the reactive client has, under the same names. */
class ParityTest {
    @Test
    fun everyGroupOfTheClientHasItsView() {
        val views = operations(ConsoleCoroutines::class.java).map { it.returnType.simpleName }
        assertThat(views).containsAll(groups().map { viewOf(it).substringAfterLast('.') })
    }

    @ParameterizedTest
    @MethodSource("clients")
    fun everyOperationOfAGroupHasItsCounterpart(client: Class<*>) {
        val view = Class.forName(viewOf(client))
        assertThat(
            operations(view).map(::inKotlin),
        ).containsExactlyInAnyOrderElementsOf(operations(client).map(::inJava))
    }

    @ParameterizedTest
    @MethodSource("clients")
    fun everyRecordThatIsSentHasItsBuilder(client: Class<*>) {
        val sent = operations(client).flatMap { it.genericParameterTypes.flatMap(::mentioned) } +
            mentioned(client.genericSuperclass)
        val built = builders().filter { it.name == it.returnType.simpleName.replaceFirstChar(Char::lowercase) }
        assertThat(built.map { it.returnType }).containsAll(parts(sent.toSet()).filter(::hasBuilder))
    }

    /** Two of one name are ambiguous to the compiler wherever their block says nothing of its type. */
    @Test
    fun everyBuilderHasANameOfItsOwn() {
        assertThat(builders().filter { it.returnType.isRecord }.map { it.name }).isNotEmpty().doesNotHaveDuplicates()
    }

    private fun inJava(operation: Method): String {
        val result = operation.genericReturnType as? ParameterizedType
            ?: return operation.name + "[]: " + operation.returnType.simpleName.replace("Client", "Coroutines")
        val value = name(result.actualTypeArguments.single())
        return operation.name + operation.genericParameterTypes.map(::name) + ": " +
            when (result.rawType) {
                Mono::class.java -> value.replace("Void", "Unit")
                PagedFlux::class.java -> "PagedFlow<$value>"
                else -> "Flow<$value>"
            }
    }

    private fun inKotlin(operation: Method): String {
        val parameters = operation.genericParameterTypes.partition { it.raw() == Continuation::class.java }
        val result = parameters.first.singleOrNull()?.let { (it as ParameterizedType).actualTypeArguments.single() }
        return operation.name + parameters.second.map(::name) + ": " + name(result ?: operation.genericReturnType)
    }

    /** As Kotlin writes it: a change is a block on a builder, and wildcards do not show. */
    private fun name(type: Type): String = when (type) {
        is Class<*> -> type.simpleName
        is WildcardType -> name(type.lowerBounds.firstOrNull() ?: type.upperBounds.first())
        is ParameterizedType -> {
            val arguments = type.actualTypeArguments.map(::name)
            if (type.rawType == UnaryOperator::class.java) {
                "Function1<${arguments.single()}Builder, Unit>"
            } else {
                name(type.rawType) + arguments.joinToString(prefix = "<", postfix = ">")
            }
        }
        else -> type.typeName
    }

    private fun mentioned(type: Type): List<Class<*>> = when (type) {
        is Class<*> -> listOf(type)
        is ParameterizedType -> type.actualTypeArguments.flatMap(::mentioned)
        else -> emptyList()
    }

    /** These records, and those they are made of. */
    private tailrec fun parts(whole: Set<Class<*>>): Set<Class<*>> {
        val more = whole + whole.filter(Class<*>::isRecord)
            .flatMap { it.recordComponents.flatMap { component -> mentioned(component.genericType) } }
        return if (more == whole) whole else parts(more)
    }

    private fun hasBuilder(type: Class<*>) =
        type.methods.any { it.name == "builder" && it.parameterCount == 0 && Modifier.isStatic(it.modifiers) }

    private fun builders(): List<Method> =
        File(ConsoleCoroutines::class.java.protectionDomain.codeSource.location.toURI())
            .walk()
            .filter { it.name.endsWith("Kt.class") }
            .flatMap { operations(Class.forName("com.statsig.console.kotlin.${it.nameWithoutExtension}")) }
            .toList()

    private fun Type.raw(): Type = (this as? ParameterizedType)?.rawType ?: this

    companion object {
        /** The clients of all groups, and what they inherit from. */
        @JvmStatic
        fun clients(): Stream<Class<*>> =
            groups().flatMap { generateSequence(it, Class<*>::getSuperclass) }.filter { it != Any::class.java }
                .distinct().stream()

        private fun groups() = StatsigConsole::class.java.methods.map { it.returnType }
            .filter { it.simpleName.endsWith("Client") }
            .also { check(it.size > 1) }

        private fun operations(type: Class<*>) =
            type.declaredMethods.filter { Modifier.isPublic(it.modifiers) && !it.isSynthetic }

        private fun viewOf(client: Class<*>) =
            "com.statsig.console.kotlin." + client.simpleName.removeSuffix("Client") + "Coroutines"
    }
}
