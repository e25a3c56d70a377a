package daybreak.template;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which package may know what. A rule about packages that are still empty holds. */
class ArchitectureTest {
    private static final JavaClasses DAYBREAK = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("daybreak");

    private static final String[] WHERE_TIME_IS_A_VALUE = Stream.concat(
                    Stream.of(
                            "daybreak.domain..",
                            "daybreak.contracts..",
                            "daybreak.aws..",
                            "daybreak.documents..",
                            "daybreak.likeness.."),
                    Tree.functionPackages().stream())
            .toArray(String[]::new);

    /** Each reads the machine's clock, so that no test could move it. */
    private static final Map<String, Set<String>> CLOCK_READERS = Map.of(
            "java.lang.System", Set.of("currentTimeMillis"),
            "java.time.Clock", Set.of("systemUTC", "systemDefaultZone", "system"),
            "java.util.Calendar", Set.of("getInstance"));

    @Test
    void the_domain_knows_the_jdk_and_itself_only() {
        holds(classes()
                .that()
                .resideInAPackage("daybreak.domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "daybreak.domain.."));
    }

    @Test
    void the_contracts_know_the_domain_and_the_json_reader_only() {
        holds(classes()
                .that()
                .resideInAPackage("daybreak.contracts..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "com.fasterxml.jackson.core..",
                        "daybreak.domain..",
                        "daybreak.contracts.."));
    }

    @ParameterizedTest
    @MethodSource("daybreak.template.Tree#functionPackages")
    void a_function_sees_no_other_function_and_nothing_that_is_for_development(String function) {
        List<String> others = Tree.functionPackages().stream()
                .filter(other -> !other.equals(function))
                .toList();
        String[] unseen = Stream.concat(others.stream(), Stream.of("daybreak.local..", "daybreak.testing.."))
                .toArray(String[]::new);
        holds(noClasses()
                .that()
                .resideInAPackage(function)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(unseen));
    }

    @Test
    void shared_code_sees_no_function() {
        holds(noClasses()
                .that()
                .resideInAnyPackage(
                        "daybreak.domain..",
                        "daybreak.contracts..",
                        "daybreak.aws..",
                        "daybreak.documents..",
                        "daybreak.likeness..",
                        "daybreak.testing..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Tree.functionPackages().toArray(String[]::new)));
    }

    @Test
    void the_sdk_stays_behind_the_adapters_and_the_wiring() {
        var mayKnowTheSdk = resideInAnyPackage(
                        "daybreak.aws..",
                        "daybreak.local..",
                        "daybreak.benchmarks..",
                        "daybreak.testing..",
                        "daybreak.directoryimport..")
                .or(simpleName("Wiring"));
        holds(noClasses()
                .that(not(mayKnowTheSdk))
                .should()
                .dependOnClassesThat(resideInAPackage("software.amazon.awssdk..")));
    }

    @Test
    void time_enters_as_a_value() {
        holds(noClasses()
                .that()
                .resideInAnyPackage(WHERE_TIME_IS_A_VALUE)
                // The one place that says which clock a function runs on.
                .and()
                .doNotHaveFullyQualifiedName("daybreak.aws.Environment")
                .should()
                .accessTargetWhere(describe("reads the machine's clock", ArchitectureTest::readsTheMachinesClock)));
    }

    @Test
    void nothing_is_named_after_its_being_handy() {
        holds(noClasses()
                .should()
                .haveNameMatching("(?i).*(util|utils|helper|helpers|manager|common|misc)")
                .orShould()
                .resideInAnyPackage("..util..", "..utils..", "..helper..", "..manager..", "..common..", "..misc.."));
    }

    private static boolean readsTheMachinesClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String method = access.getTarget().getName();
        if (owner.startsWith("java.time.") && method.equals("now")) {
            return !access.getTarget().getFullName().contains(Clock.class.getName());
        }
        return CLOCK_READERS.getOrDefault(owner, Set.of()).contains(method);
    }

    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(DAYBREAK);
    }
}
