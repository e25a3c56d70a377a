package daybreak.endtoend.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.endtoend.Plays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PermissionsUsedTest {
    /** Allowed, and not done in the night that is played; each with its reason. */
    private static final Map<String, String> NOT_PLAYED = Map.of();

    private static Set<Use> allowed;
    private static Set<Use> recorded;
    private static Set<Use> used;

    @BeforeAll
    static void play() {
        var recorder = new CallRecorder();
        var template = Plays.everything(recorder);
        allowed = RolePolicies.allowed(template);
        recorded = recorder.uses();
        used = new TreeSet<>(recorded);
        used.addAll(RolePolicies.ofLambda(template));
        System.out.println(used.size() + " kinds of use, " + allowed.size() + " grants");
    }

    @Test
    void whatever_a_function_does_its_role_allows() {
        Set<Use> missing = new TreeSet<>(used);
        missing.removeAll(allowed);
        assertThat(missing).isEmpty();
    }

    @Test
    void whatever_a_role_allows_its_function_does() {
        Set<String> played = recorded.stream().map(Use::function).collect(Collectors.toSet());
        Set<String> idle = allowed.stream()
                .filter(use -> played.contains(use.function()) && !used.contains(use))
                .map(Use::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(idle).isEqualTo(new TreeSet<>(NOT_PLAYED.keySet()));
    }
}
