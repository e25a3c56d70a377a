package daybreak.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.message.CaseStep;
import daybreak.domain.message.CaseStep.ApplicantTold.Answer;
import daybreak.testing.fixtures.DisclosureSteps;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every step at every stage, with its answer: {@code stage-machine.txt} is the table. */
class StageMachineTest {
    private static final String NOT_OPENED = "not-opened";
    private static final Map<String, Function<DisclosureSteps, CaseStep>> STEPS = steps();

    private static Map<String, Function<DisclosureSteps, CaseStep>> steps() {
        Map<String, Function<DisclosureSteps, CaseStep>> steps = new LinkedHashMap<>();
        steps.put("received", DisclosureSteps::received);
        steps.put("triaged", DisclosureSteps::triaged);
        steps.put("checked", DisclosureSteps::checked);
        steps.put("identified", DisclosureSteps::identified);
        steps.put("interviewed", DisclosureSteps::interviewed);
        steps.put("allocated", each -> each.allocated(DisclosureSteps.OFFICER));
        steps.put("researched", DisclosureSteps::researched);
        steps.put("decided-to", each -> each.decidedToDisclose(DisclosureSteps.DECIDER));
        steps.put("decided-not", each -> each.decidedNotTo(DisclosureSteps.DECIDER));
        steps.put("upheld", each -> each.secondRead(DisclosureSteps.READER, true));
        steps.put("sent-back", each -> each.secondRead(DisclosureSteps.READER, false));
        steps.put("documented", DisclosureSteps::documented);
        steps.put("disclosed", DisclosureSteps::disclosed);
        steps.put("safety-plan", DisclosureSteps::safetyPlanned);
        steps.put("refused", DisclosureSteps::refused);
        steps.put("told", each -> each.told(Answer.OUTCOME));
        steps.put("withdrawn", DisclosureSteps::withdrawn);
        steps.put("extended", each -> each.extended(LocalDate.of(2026, 4, 13), DisclosureSteps.INSPECTOR));
        steps.put("retriaged", each -> each.retriaged(true, Optional.empty()));
        steps.put("closed", DisclosureSteps::closed);
        steps.put("reopened", DisclosureSteps::reopened);
        return steps;
    }

    /** One cell of the table. */
    record Cell(String step, String state, String answer) {}

    static Stream<Cell> cells() {
        List<String> lines = table().lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
        List<String> states =
                words(lines.getFirst()).subList(1, words(lines.getFirst()).size());
        return lines.stream().skip(1).map(StageMachineTest::words).flatMap(row -> {
            assertThat(row).hasSize(states.size() + 1);
            return IntStream.range(0, states.size())
                    .mapToObj(column -> new Cell(row.getFirst(), states.get(column), row.get(column + 1)));
        });
    }

    private static List<String> words(String line) {
        return Arrays.asList(line.strip().split("\\s+", -1));
    }

    private static String table() {
        try (InputStream file =
                Objects.requireNonNull(StageMachineTest.class.getResourceAsStream("stage-machine.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cells")
    void a_step_is_answered_as_the_table_says(Cell cell) {
        assertThat(answer(cell.step(), cell.state())).isEqualTo(cell.answer());
    }

    @Test
    void the_table_has_every_sort_of_step_at_every_stage() {
        List<Cell> cells = cells().toList();
        assertThat(cells).hasSize(STEPS.size() * (Stage.values().length + 1));
        assertThat(cells.stream().map(Cell::step).distinct()).containsExactlyElementsOf(STEPS.keySet());
        DisclosureSteps one = DisclosureSteps.of("DV/26/0117", PlayedCase.RECEIVED);
        assertThat(STEPS.values().stream()
                        .map(step -> step.apply(one).getClass())
                        .distinct())
                .hasSize(CaseStep.class.getPermittedSubclasses().length);
    }

    private static String answer(String step, String state) {
        PlayedCase played = state.equals(NOT_OPENED)
                ? PlayedCase.ofNothing()
                : PlayedCase.at(Stage.valueOf(state.toUpperCase(Locale.ROOT).replace('-', '_')));
        Function<DisclosureSteps, CaseStep> made = Objects.requireNonNull(STEPS.get(step));
        return switch (played.answer(made)) {
            case Verdict.Taken(var _, DisclosureCase next) -> words(next.stage());
            case Verdict.Refused(CaseRule rule) -> rule == CaseRule.NOT_AT_THIS_STAGE ? "-" : "!" + rule.rule();
            case Verdict.Early _, Verdict.Before _ -> "out of order";
        };
    }

    private static String words(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
