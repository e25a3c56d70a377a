package daybreak.erase;

import static daybreak.erase.KeptRecords.AUDIT;
import static daybreak.erase.KeptRecords.CHAIN;
import static daybreak.erase.KeptRecords.DELIVERED;
import static daybreak.erase.KeptRecords.MONDAY;
import static daybreak.erase.KeptRecords.NOTICES;
import static daybreak.erase.KeptRecords.PLANNED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybreak.aws.records.Columns;
import daybreak.domain.notice.Notice;
import daybreak.domain.notice.NoticeState;
import daybreak.domain.ppn.PpnPlace;
import daybreak.domain.record.Change;
import daybreak.domain.record.StaleRecordException;
import daybreak.testing.cloud.StoredNotice;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A legal hold, and what writes the rows that are under it. */
class HoldTest {
    private static final Duration WORKING_COPIES = Duration.ofDays(90);

    private final KeptRecords kept = new KeptRecords();

    @AfterEach
    void stop() {
        kept.close();
    }

    /** Every way in which a record that is stored is written again. */
    static Stream<Named<Consumer<KeptRecords>>> laterWrites() {
        return Stream.of(
                named("saved", kept -> kept.save(kept.stored())),
                named("following another", kept -> kept.commit(new Change.Follow(kept.stored()))),
                named(
                        "with a new record beside it",
                        kept -> kept.save(
                                kept.stored(),
                                new Change.Follow(StoredNotice.encompass("n2").in(new NoticeState.Delivered(MONDAY))))),
                named(
                        "with a record elsewhere",
                        kept -> kept.save(kept.stored(), new Change.Follow(new PpnPlace("p1", "a81f")))),
                named(
                        "kept for longer",
                        kept -> kept.cloud().of("test").longerKeeping().keep("a81f")),
                named("again and again", kept -> {
                    kept.save(kept.stored());
                    kept.commit(new Change.Follow(kept.stored()));
                    kept.save(kept.stored());
                }));
    }

    private static Named<Consumer<KeptRecords>> named(String name, Consumer<KeptRecords> write) {
        return Named.of(name, write);
    }

    @ParameterizedTest
    @MethodSource("laterWrites")
    void a_hold_outlasts_whatever_is_written_later(Consumer<KeptRecords> later) {
        kept.save(PLANNED);
        kept.save(kept.stored().in(new NoticeState.Delivered(MONDAY)));
        kept.run("hold");
        kept.later(Duration.ofDays(80));
        later.accept(kept);
        assertThat(kept.rows(NOTICES))
                .filteredOn(row -> Columns.text(row, "pk").equals("a81f"))
                .allSatisfy(row -> assertThat(row)
                        .containsKey("heldFor")
                        .containsKey("wouldExpireAt")
                        .doesNotContainKey("expiresAt"));
        assertThat(kept.chain(CHAIN)).isNotEmpty().noneMatch(entry -> entry.containsKey("expiresAt"));
        kept.later(Duration.ofDays(20));
        assertThat(kept.run("erase")).isOne();
        assertThat(kept.words()).contains("held: LEFT");

        assertThat(kept.run("let-go")).isZero();
        assertThat(kept.rows(NOTICES)).noneMatch(row -> row.containsKey("heldFor"));
        assertThat(expires(kept.row(NOTICES)))
                .isEqualTo(MONDAY.plus(Duration.ofDays(80)).plus(WORKING_COPIES));
        assertThat(kept.chain(CHAIN)).allMatch(entry -> entry.containsKey("expiresAt"));
        kept.assertWhole();
    }

    private static Instant expires(Map<String, AttributeValue> row) {
        return Instant.ofEpochSecond(Columns.number(row, "expiresAt"));
    }

    @Test
    void what_was_open_when_it_was_held_does_not_expire_when_it_is_settled() {
        kept.save(PLANNED);
        kept.run("hold");
        kept.save(kept.stored().in(new NoticeState.Delivered(MONDAY)));
        assertThat(kept.row(NOTICES)).containsKey("heldFor").doesNotContainKey("expiresAt");
        kept.run("let-go");
        assertThat(expires(kept.row(NOTICES))).isEqualTo(MONDAY.plus(WORKING_COPIES));
    }

    @Test
    void what_was_settled_when_it_was_held_and_is_open_again_has_no_day_to_come_back() {
        kept.save(DELIVERED);
        kept.run("hold");
        kept.save(kept.stored().in(new NoticeState.Sending(MONDAY)));
        kept.run("let-go");
        assertThat(kept.row(NOTICES)).doesNotContainKeys("heldFor", "wouldExpireAt", "expiresAt");
    }

    @Test
    void what_was_read_before_it_was_held_is_read_again() {
        kept.save(DELIVERED);
        Notice before = kept.stored();
        kept.run("hold");
        assertThatThrownBy(() -> kept.save(before)).isInstanceOf(StaleRecordException.class);
        assertThat(kept.row(NOTICES)).containsKey("heldFor");
    }

    @Test
    void a_record_that_is_made_again_on_a_trail_that_is_held_is_held() {
        kept.save(DELIVERED);
        kept.remove(NOTICES);
        kept.later(Duration.ofDays(100));
        kept.run("hold");
        kept.save(DELIVERED);
        assertThat(kept.row(NOTICES)).containsKey("heldFor").doesNotContainKey("expiresAt");
        assertThat(kept.chain(CHAIN)).hasSize(2).noneMatch(entry -> entry.containsKey("expiresAt"));
        assertThat(kept.run("let-go")).isZero();
        assertThat(kept.row(NOTICES)).containsKey("expiresAt").doesNotContainKey("heldFor");
        assertThat(kept.rows(AUDIT)).allMatch(entry -> entry.containsKey("expiresAt"));
        kept.assertWhole();
    }
}
