package daybreak.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HmacIdsTest {
    private final HmacIds ids = new HmacIds("for tests");

    @Test
    void the_same_fact_has_the_same_id_and_another_has_another() {
        assertThat(ids.of("ppn", "PPN-1")).isEqualTo(new HmacIds("for tests").of("ppn", "PPN-1"));
        assertThat(ids.of("ppn", "PPN-1")).isNotEqualTo(ids.of("ppn", "PPN-2"));
        assertThat(ids.of("ppn", "PPN-1")).isNotEqualTo(ids.of("task", "PPN-1"));
    }

    @Test
    void another_key_makes_other_ids() {
        assertThat(ids.of("ppn", "PPN-1")).isNotEqualTo(new HmacIds("another").of("ppn", "PPN-1"));
    }

    @Test
    void where_one_part_ends_and_the_next_begins_is_part_of_the_fact() {
        assertThat(ids.of("a", "bc", "d")).isNotEqualTo(ids.of("a", "b", "cd"));
        assertThat(ids.of("a", "bc")).isNotEqualTo(ids.of("a", "bc", ""));
    }

    @Test
    void every_id_is_short_enough_for_two_of_them_in_one_tag_and_says_nothing() {
        assertThat(IntStream.range(0, 1000).mapToObj(i -> ids.of("person", "Tamsin Tarrow " + i)))
                .allMatch(id -> id.matches("[0-9a-v]{25}"))
                .doesNotHaveDuplicates();
    }
}
