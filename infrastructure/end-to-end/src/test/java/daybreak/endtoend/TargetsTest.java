package daybreak.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.testcontainers.DockerClientFactory;

class TargetsTest {
    @Test
    void where_there_is_no_container_engine_a_test_on_a_container_is_skipped_and_does_not_fail() {
        Assumptions.assumeFalse(DockerClientFactory.instance().isDockerAvailable(), "there is one here");
        assertThatThrownBy(Targets::container)
                .hasMessageContaining("there is no container engine")
                .satisfies(
                        thrown -> assertThat(thrown.getClass().getSimpleName()).isEqualTo("TestAbortedException"));
    }
}
