package com.statsig.console.reactor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.statsig.console.Internal;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rules of the house: which rooms know which, and what nobody does. */
@AnalyzeClasses(packages = "com.statsig.console", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {
    private static final String ROOT = "com.statsig.console";

    /** Where the API itself refers from one group to another. */
    private static final Map<String, Set<String>> REFERENCES = Map.of(
            "autotunes",
            Set.of("reviews"),
            "teams",
            Set.of("users"),
            "changevalidation",
            Set.of("experiments"),
            "experiments",
            Set.of("reviews"),
            "webhooks",
            Set.of("changevalidation"));

    private static final Set<String> NO_GROUPS =
            Set.of("", "common", "targeting", "json", "page", "error", "quota", "reactor", "testkit");

    private static final DescribedPredicate<JavaClass> CORE =
            DescribedPredicate.not(resideInAnyPackage(ROOT + ".reactor..", ROOT + ".testkit.."));

    @ArchTest
    static final ArchRule coreIsValuesOnly = noClasses()
            .that(CORE)
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    ROOT + ".reactor..",
                    ROOT + ".testkit..",
                    "reactor..",
                    "io.netty..",
                    "io.github.resilience4j..",
                    "org.reactivestreams..",
                    "java.net.http..",
                    "org.slf4j.."));

    @ArchTest
    static final ArchRule theClientDoesNotKnowTheTestkit = noClasses()
            .that()
            .resideInAPackage(ROOT + ".reactor..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".testkit..");

    @ArchTest
    static final ArchRule noTwoRoomsKnowEachOther =
            slices().matching("com.statsig.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theMachineryDoesNotKnowTheClients = noClasses()
            .that()
            .resideInAPackage(ROOT + ".reactor..")
            .and()
            .resideOutsideOfPackages(ROOT + ".reactor", ROOT + ".reactor.groups", ROOT + ".reactor.bulk")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".reactor", ROOT + ".reactor.groups", ROOT + ".reactor.bulk");

    @ArchTest
    static final ArchRule theRoomOfTheGroupsHoldsTheirClientsAlone = classes()
            .that()
            .resideInAPackage(ROOT + ".reactor.groups")
            .and()
            .areTopLevelClasses()
            .should()
            .haveSimpleNameEndingWith("Client")
            .orShould()
            .haveSimpleName("ConsoleGroups")
            .orShould()
            .haveSimpleName("RawResponse")
            .orShould()
            .haveSimpleName("package-info");

    @ArchTest
    static final ArchRule theApiNamesNothingInternal = classes()
            .that(DescribedPredicate.not(describe("are internal", HouseTest::isInternal)))
            .and()
            .arePublic()
            .should(haveNoPublicSignatureWith("what is internal", HouseTest::isInternal));

    @ArchTest
    static final ArchRule onlyTheHttpRoomAndTheBuilderKnowNetty = noClasses()
            .that()
            .resideInAPackage(ROOT + ".reactor..")
            .and()
            .resideOutsideOfPackage(ROOT + ".reactor.http..")
            .and()
            .haveNameNotMatching(".*StatsigConsole(\\$Builder)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.netty..", "reactor.netty..");

    @ArchTest
    static final ArchRule groupsKnowNoOtherGroup = classes().that(CORE).should(knowNoOtherGroup());

    @ArchTest
    static final ArchRule noJacksonInPublicSignatures = classes()
            .that()
            .arePublic()
            .and()
            .resideInAPackage(ROOT + "..")
            .should(haveNoPublicSignatureWith(
                    "Jackson",
                    type -> type.getPackageName().startsWith("tools.jackson")
                            || type.getPackageName().startsWith("com.fasterxml.jackson")));

    @ArchTest
    static final ArchRule nobodyBlocks = noClasses()
            .that()
            .resideInAPackage(ROOT + ".reactor..")
            .should()
            .callMethodWhere(describe("the call blocks", HouseTest::blocks));

    @ArchTest
    static final ArchRule nobodyPrints = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".testkit..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    private static boolean blocks(JavaAccess<?> call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getName();
        return name.startsWith("block") && owner.startsWith("reactor.core.publisher")
                || Set.of("toIterable", "toStream").contains(name) && owner.startsWith("reactor.core.publisher")
                || name.equals("sleep") && owner.equals("java.lang.Thread")
                || name.equals("wait") && call.getTargetOwner().isEquivalentTo(Object.class)
                || name.equals("join") && owner.equals("java.lang.Thread")
                || Set.of("get", "join").contains(name) && owner.matches("java.util.concurrent..*Future")
                || name.startsWith("await") && owner.startsWith("java.util.concurrent")
                || name.startsWith("acquire") && owner.equals("java.util.concurrent.Semaphore");
    }

    /** The first package below the root. */
    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT + ".") ? name.substring(ROOT.length() + 1).replaceAll("\\..*", "") : "";
    }

    private static ArchCondition<JavaClass> knowNoOtherGroup() {
        return new ArchCondition<>("know no other group than the API refers to") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String own = room(type);
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    String other = room(dependency.getTargetClass());
                    boolean allowed = NO_GROUPS.contains(other)
                            || other.equals(own)
                            || REFERENCES.getOrDefault(own, Set.of()).contains(other);
                    events.add(new SimpleConditionEvent(
                            type, allowed, own + " -> " + other + ": " + dependency.getDescription()));
                }
            }
        };
    }

    /** Marked itself, within a marked type, or in a marked package. */
    private static boolean isInternal(JavaClass type) {
        return type.isAnnotatedWith(Internal.class)
                || type.getPackage().isAnnotatedWith(Internal.class)
                || type.getEnclosingClass().map(HouseTest::isInternal).orElse(false);
    }

    private static ArchCondition<JavaClass> haveNoPublicSignatureWith(
            String what, Predicate<? super JavaClass> forbidden) {
        return new ArchCondition<>("have no public signature with " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaMember member : type.getMembers()) {
                    boolean visible = member.getModifiers().contains(JavaModifier.PUBLIC)
                            || member.getModifiers().contains(JavaModifier.PROTECTED);
                    if (!visible || member.isAnnotatedWith(Internal.class)) {
                        continue;
                    }
                    Stream<JavaType> types = member instanceof JavaField field
                            ? Stream.of(field.getType())
                            : signature((JavaCodeUnit) member);
                    boolean clean = types.flatMap(used -> used.getAllInvolvedRawTypes().stream())
                            .noneMatch(forbidden);
                    events.add(new SimpleConditionEvent(type, clean, member.getFullName()));
                }
                Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
                        .flatMap(parent -> parent.getAllInvolvedRawTypes().stream())
                        .forEach(parent -> events.add(new SimpleConditionEvent(
                                type, !forbidden.test(parent), type.getName() + " is a " + parent.getName())));
            }
        };
    }

    private static Stream<JavaType> signature(JavaCodeUnit unit) {
        Stream<JavaType> in = unit.getParameters().stream().map(parameter -> parameter.getType());
        return unit instanceof JavaMethod method ? Stream.concat(in, Stream.of(method.getReturnType())) : in;
    }
}
