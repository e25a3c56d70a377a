package daybreak.endtoend.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.endtoend.Plays;
import java.util.Set;
import java.util.TreeSet;
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
        used.addAll(RolePolicies.ofLambda(template));
        System.out.println(used.size() + " kinds of use, " + allowed.size() + " grants");
    }

    @Test
    void whatever_a_function_does_its_role_allows() {
        Set<Use> missing = new TreeSet<>(used);
        missing.removeAll(allowed);
        assertThat(missing).isEmpty();
    }
}
