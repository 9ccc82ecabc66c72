package com.statsig.console.testkit;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Internal;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String ROOT = "com.statsig.console.testkit";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** {@code Groups} lists all of them. Beside that, a group's file knows another's only where it is here. */
    private static final Set<String> KNOWN_TO_EACH_OTHER = Set.of(
            "Metrics -> Experiments: the experiments of a metric are selected as all experiments are",
            "QualifyingEvents -> MetricSources: the API describes the first as it does the second");

    @Test
    void packagesAreFreeOfCycles() {
        slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
                        return javaClass.getPackageName().startsWith(ROOT)
                                ? SliceIdentifier.of(javaClass.getPackageName())
                                : SliceIdentifier.ignore();
                    }

                    @Override
                    public String getDescription() {
                        return "the packages of the testkit";
                    }
                })
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void whatSimulatesKnowsNothingOfWhatServes() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("control")
                .definedBy(ROOT + ".control")
                .layer("root")
                .definedBy(ROOT)
                .layer("server")
                .definedBy(ROOT + ".server")
                .layer("groups")
                .definedBy(ROOT + ".groups")
                .layer("operations")
                .definedBy(ROOT + ".operations")
                .layer("call")
                .definedBy(ROOT + ".call")
                .layer("state")
                .definedBy(ROOT + ".state")
                .whereLayer("control")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("root")
                .mayOnlyBeAccessedByLayers("control")
                .whereLayer("server")
                .mayOnlyBeAccessedByLayers("root", "control")
                .whereLayer("groups")
                .mayOnlyBeAccessedByLayers("root", "control")
                .whereLayer("operations")
                .mayOnlyBeAccessedByLayers("root", "groups")
                .whereLayer("call")
                .mayOnlyBeAccessedByLayers("control", "root", "server", "groups", "operations")
                .check(CLASSES);
    }

    @Test
    void theRootHoldsWhatUsersName() {
        assertThat(CLASSES.stream()
                        .filter(type -> type.getPackageName().equals(ROOT))
                        .map(type -> outermost(type).getSimpleName())
                        .filter(name -> !name.equals("package-info"))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("ConsoleSandbox", "ConsoleSandboxExtension", "Faults", "SandboxRequest");
    }

    @Test
    void whatElseIsPublicIsMarked() {
        assertThat(CLASSES.stream()
                        .filter(type -> !type.getPackageName().equals(ROOT))
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> !outermost(type).isAnnotatedWith(Internal.class)
                                && !type.getPackage().isAnnotatedWith(Internal.class)))
                .isEmpty();
    }

    @Test
    void groupsKnowEachOtherOnlyWhereTheApiDoes() {
        Set<String> known = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            String name = outermost(type).getSimpleName();
            if (type.getPackageName().equals(ROOT + ".groups") && !name.equals("Groups")) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = outermost(dependency.getTargetClass());
                    if (target.getPackageName().equals(ROOT + ".groups")
                            && !target.getSimpleName().equals(name)) {
                        known.add(name + " -> " + target.getSimpleName());
                    }
                }
            }
        }
        assertThat(known)
                .containsExactlyInAnyOrderElementsOf(KNOWN_TO_EACH_OTHER.stream()
                        .map(reason -> reason.substring(0, reason.indexOf(':')))
                        .toList());
    }

    private static JavaClass outermost(JavaClass type) {
        JavaClass outermost = type.getBaseComponentType();
        while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().get();
        }
        return outermost;
    }
}
