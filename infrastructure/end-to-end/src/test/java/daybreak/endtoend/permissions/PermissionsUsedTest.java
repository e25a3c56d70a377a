package daybreak.endtoend.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.endtoend.Plays;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PermissionsUsedTest {
    private static Set<Use> allowed;
    private static Set<Use> used;

    @BeforeAll
    static void play() {
        var recorder = new CallRecorder();
        var template = Plays.everything(recorder);
        allowed = RolePolicies.allowed(template);
        used = new TreeSet<>(recorder.uses());
        assertThat(used.stream().map(Use::function).distinct())
                .as("every function was called")
                .hasSameSizeAs(template.functions());
        used.addAll(RolePolicies.ofLambda(template));
    }

    @Test
    void whatever_a_function_does_its_role_allows() {
        Set<Use> missing = new TreeSet<>(used);
        missing.removeAll(allowed);
        assertThat(missing).isEmpty();
    }

    @Test
    void whatever_a_role_allows_its_function_does() throws IOException {
        Set<String> idle = allowed.stream()
                .filter(use -> !used.contains(use))
                .map(Use::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        System.out.println(
                used.size() + " kinds of use, " + allowed.size() + " grants, " + idle.size() + " not played");
        idle.removeAll(notPlayed());
        assertThat(idle).isEmpty();
    }

    @Test
    void nothing_is_excused_that_no_role_allows_any_more() throws IOException {
        Set<String> excused = notPlayed();
        allowed.forEach(use -> excused.remove(use.toString()));
        assertThat(excused).isEmpty();
    }

    private static Set<String> notPlayed() throws IOException {
        try (InputStream in = PermissionsUsedTest.class.getResourceAsStream("not-played.txt")) {
            if (in == null) {
                throw new IllegalStateException("there is no list");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
