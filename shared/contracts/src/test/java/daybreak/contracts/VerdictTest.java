package daybreak.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.contracts.Mutations.Mutation;
import daybreak.contracts.Published.Example;
import daybreak.contracts.form.BeyondSchema;
import daybreak.domain.message.Inbound;
import daybreak.domain.message.Outbound;
import daybreak.domain.message.Problem;
import daybreak.domain.message.RejectedException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas decide what is valid; our reader must give the same verdict, whatever is done to an example. */
class VerdictTest {
    private static final Instant NOW = Instant.parse("2026-03-03T06:00:00Z");
    private static final Set<String> BEYOND =
            Arrays.stream(BeyondSchema.values()).map(BeyondSchema::rule).collect(Collectors.toUnmodifiableSet());
    private static final AtomicInteger TRIED = new AtomicInteger();
    private static final AtomicInteger REJECTED = new AtomicInteger();

    static List<Example> examplesThatAreRead() {
        return Published.examples().stream()
                .filter(example -> !example.type().queue().equals("AnswersQueue"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examplesThatAreRead")
    void no_mutation_of_an_example_divides_our_reader_from_the_schema(Example example) {
        List<String> divided = new ArrayList<>();
        Mutations.each(example.tree(), mutation -> {
            TRIED.incrementAndGet();
            boolean schemaTakes =
                    Published.faults(example.type(), mutation.event()).isEmpty();
            List<Problem> problems = problems(example.type(), mutation.event().toString());
            boolean readerTakes = problems.stream().allMatch(problem -> BEYOND.contains(problem.rule()));
            if (!problems.isEmpty()) {
                REJECTED.incrementAndGet();
            }
            if (schemaTakes != readerTakes) {
                divided.add(mutation.at() + " " + mutation.how() + ": the schema " + (schemaTakes ? "takes" : "rejects")
                        + " it, we say " + problems);
            } else if (!readerTakes && problems.stream().noneMatch(problem -> isNear(mutation, problem))) {
                divided.add(mutation.at() + " " + mutation.how() + ": we look elsewhere, at " + problems);
            }
        });
        assertThat(divided).isEmpty();
    }

    @AfterAll
    static void say_how_many() {
        System.out.println(TRIED + " mutations of " + examplesThatAreRead().size() + " examples, " + REJECTED
                + " of them rejected: one verdict from the reader and the schemas on each");
    }

    /** A changed kind shows in its siblings. */
    private static boolean isNear(Mutation mutation, Problem problem) {
        String around = mutation.at().substring(0, mutation.at().lastIndexOf('/'));
        return problem.pointer().startsWith(around) || mutation.at().startsWith(problem.pointer());
    }

    private static List<Problem> problems(EventType type, String body) {
        try {
            if (Inbound.class.isAssignableFrom(type.carries())) {
                assertThat(Contracts.read(body, NOW, Set.of(type.wireName())).received())
                        .isNotNull();
            } else {
                assertThat(Contracts.readDue(body, NOW, type.carries().asSubclass(Outbound.class))
                                .received())
                        .isNotNull();
            }
            return List.of();
        } catch (RejectedException e) {
            assertThat(e.problems()).isNotEmpty();
            return e.problems();
        }
    }
}
