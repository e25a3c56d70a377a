package daybreak.endtoend.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CrashSuiteTest {
    /** As many as the cores that the test command may count on. */
    private static final int PLAYERS = 2;

    private static final List<Player> players = new ArrayList<>();
    private static final Set<String> covered = new HashSet<>();
    private static int injectionPoints;
    private static int disturbedRuns;

    @BeforeAll
    static void start() {
        Stream.generate(Player::new).limit(PLAYERS).forEach(players::add);
    }

    @AfterAll
    static void stop() {
        players.forEach(Player::close);
        players.clear();
        covered.clear();
        System.out.printf(
                "crash suite: %d injection points in %d acts, %d runs with one of them failing%n",
                injectionPoints, Act.values().length, disturbedRuns);
    }

    static Stream<Act> acts() {
        String only = System.getProperty("daybreak.crash.acts", "");
        return Arrays.stream(Act.values()).filter(act -> only.isEmpty() || only.contains(act.name()));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void a_morning_survives_every_call_failing_before_and_after_it_took_effect(Act act) throws InterruptedException {
        long start = System.nanoTime();
        Player.Recording recording = players.getFirst().record(act);
        assertThat(violations(recording.after(), recording.after(), Optional.empty()))
                .as("undisturbed")
                .isEmpty();

        List<Run> runs = chosen(act, recording.calls());
        List<String> violations = all(act, recording, runs);

        injectionPoints += recording.calls().size();
        disturbedRuns += runs.size();
        System.out.printf(
                "%s: %d calls, %d runs, %d ms%n",
                act, recording.calls().size(), runs.size(), (System.nanoTime() - start) / 1_000_000);
        assertThat(violations).isEmpty();
    }

    /**
     * By default one call of each kind fails, in the first act that makes one. {@code -Ddaybreak.crash=acts} fails one of each
     * kind in every act, {@code -Ddaybreak.crash=every} every call in every way: most of an hour on two cores.
     */
    private static List<Run> chosen(Act act, List<RecordedCall> calls) {
        String extent = System.getProperty("daybreak.crash", "kinds");
        return switch (extent) {
            case "every" -> Run.of(calls);
            case "acts" -> Run.oneOfEachKind(act, calls, new HashSet<>());
            case "kinds" -> Run.oneOfEachKind(act, calls, covered);
            default -> throw new IllegalArgumentException("daybreak.crash is kinds, acts or every, not " + extent);
        };
    }

    private static List<String> all(Act act, Player.Recording recording, List<Run> runs) throws InterruptedException {
        var left = new ConcurrentLinkedQueue<>(runs);
        List<String> violations = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = players.stream()
                .map(player -> Thread.ofPlatform().start(() -> {
                    for (Run run = left.poll(); run != null; run = left.poll()) {
                        violations.addAll(disturbed(player, act, recording, run));
                    }
                }))
                .toList();
        for (Thread thread : threads) {
            thread.join();
        }
        return violations;
    }

    private static List<String> disturbed(Player player, Act act, Player.Recording recording, Run run) {
        try {
            return violations(recording.after(), player.play(act, run), Optional.of(run)).stream()
                    .map(violation -> run + ": " + violation)
                    .toList();
        } catch (RuntimeException | AssertionError broken) {
            return List.of(run + ": " + broken);
        }
    }

    private static List<String> violations(AfterTheMorning undisturbed, AfterTheMorning after, Optional<Run> run) {
        return Stream.of(
                        NothingLost.violations(undisturbed, after, run),
                        NothingTwice.violations(after),
                        AccountsHold.violations(after),
                        CasesHold.violations(undisturbed, after, run),
                        DocumentsHold.violations(undisturbed, after, run),
                        ReportsHold.violations(undisturbed, after, run),
                        NothingLeaked.violations(after))
                .flatMap(List::stream)
                .toList();
    }
}
