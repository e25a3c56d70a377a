package daybreak.closeschoolmorning;

import static daybreak.testing.cloud.StoredNotice.DAY;
import static daybreak.testing.cloud.StoredNotice.encompass;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import daybreak.aws.records.Columns;
import daybreak.domain.morning.Ledger;
import daybreak.domain.morning.Ledger.Line;
import daybreak.domain.morning.Ledger.Where;
import daybreak.domain.morning.Place;
import daybreak.domain.notice.Concern;
import daybreak.domain.notice.Notice;
import daybreak.domain.notice.NoticeState;
import daybreak.domain.notice.StillMissing;
import daybreak.domain.occurrence.OccurrenceHead;
import daybreak.domain.ppn.OccurrenceNumber;
import daybreak.testing.cloud.InProcessStack;
import daybreak.testing.cloud.NoContext;
import daybreak.testing.cloud.StoredNotice;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class CloseSchoolMorningHandlerTest {
    private static final Instant CLOSE = Instant.parse("2026-03-03T08:00:00Z");
    private static final LocalDate FRIDAY_NIGHTS = DAY.minusDays(3);

    private InProcessStack cloud;

    @BeforeEach
    void start() {
        cloud = new InProcessStack(CLOSE);
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void each_notice_is_a_line_and_what_is_not_known_to_have_arrived_is_for_a_person() {
        cloud.store(
                encompass("n1").in(new NoticeState.Delivered(StoredNotice.RUN)),
                encompass("n2").in(new NoticeState.Accepted(StoredNotice.RUN)));
        close();
        assertThat(ledger(DAY).totals()).containsEntry(Where.TOLD, 1L).containsEntry(Where.WITH_PERSON, 1L);
        assertThat(tasksDue()).singleElement().asString().contains("a81f-n2");
        assertThat(cloud.messages().on("HubEmailsDue")).hasSize(1);
        assertThat(counted("MorningClosed")).isTrue();
    }

    @Test
    void a_line_has_the_schools_name_and_telephone_number_from_the_register() {
        cloud.school(StoredNotice.URN, StoredNotice.SCHOOL);
        cloud.store(encompass("n1").in(new NoticeState.Accepted(StoredNotice.RUN)));
        close();
        assertThat(ledger(DAY).lines())
                .extracting(Line::place)
                .containsExactly(Optional.of(new Place.OfSchool(
                        StoredNotice.URN,
                        Optional.of(StoredNotice.SCHOOL),
                        Optional.of(InProcessStack.SCHOOLS_TELEPHONE),
                        Optional.empty())));
    }

    @Test
    void a_register_that_cannot_be_read_costs_a_line_its_name_and_not_the_morning_its_ledger() {
        cloud.school(StoredNotice.URN, StoredNotice.SCHOOL);
        cloud.tables().rows("DirectoryTable").stream()
                .filter(row -> row.containsKey("phase"))
                .forEach(row -> {
                    Map<String, AttributeValue> bad = new HashMap<>(row);
                    bad.put("phase", AttributeValue.fromS("NO_SUCH_PHASE"));
                    cloud.tables()
                            .client()
                            .putItem(put -> put.tableName("DirectoryTable").item(bad));
                });
        cloud.store(encompass("n1").in(new NoticeState.Accepted(StoredNotice.RUN)));
        close();
        assertThat(ledger(DAY).lines())
                .extracting(Line::place)
                .containsExactly(Optional.of(
                        new Place.OfSchool(StoredNotice.URN, Optional.empty(), Optional.empty(), Optional.empty())));
        assertThat(tasksDue()).singleElement().asString().contains("a81f-n1");
        assertThat(cloud.messages().on("HubEmailsDue")).hasSize(1);
        assertThat(cloud.log()).anySatisfy(line -> assertThat(line).contains("\"fault\"", "close-" + DAY));
    }

    @Test
    void closed_twice_it_asks_for_the_same_and_draws_up_one_ledger() {
        cloud.store(encompass("n1"));
        close();
        List<String> first = cloud.messages().bodies();
        cloud.messages().forget();
        close();
        assertThat(cloud.messages().bodies()).isEqualTo(first);
        assertThat(ledger(DAY).revision().version()).isEqualTo(1);
    }

    @Test
    void what_was_held_to_this_morning_and_has_not_gone_is_in_its_ledger_and_for_a_person() {
        cloud.store(
                encompass("n1").countedOn(FRIDAY_NIGHTS).in(new NoticeState.Held(DAY)),
                encompass("n2").countedOn(FRIDAY_NIGHTS).in(new NoticeState.Held(DAY.minusDays(1))),
                encompass("n3").countedOn(FRIDAY_NIGHTS).in(new NoticeState.Held(DAY.plusDays(1))));
        close();
        assertThat(ledger(DAY).lines()).extracting(Line::id).containsExactlyInAnyOrder("a81f-n1", "a81f-n2");
        assertThat(ledger(DAY).lines())
                .allSatisfy(line -> assertThat(line.why()).isEqualTo(Concern.NOT_SENT.says()));
        assertThat(tasksDue().stream().filter(due -> due.contains("unconfirmed-a81f-n1-" + DAY)))
                .hasSize(1);
    }

    @Test
    void what_was_flagged_too_late_for_this_ledger_is_left_to_the_next() {
        cloud.store(encompass("n1").countedOn(DAY.plusDays(1)));
        close();
        assertThat(ledger(DAY).lines()).isEmpty();
        assertThat(tasksDue()).isEmpty();
    }

    @Test
    void called_before_the_morning_is_over_it_leaves_the_morning_alone() {
        cloud.store(encompass("n1"));
        cloud.clock().moveTo(CLOSE.minus(Duration.ofHours(7)));
        close();
        assertThat(stored(DAY)).isEmpty();
        assertThat(cloud.messages().bodies()).isEmpty();
        assertThat(counted("MorningClosed")).isFalse();
    }

    @Test
    void a_morning_that_was_not_closed_is_closed_with_the_next() {
        cloud.store(
                encompass("n1").countedOn(DAY).in(new NoticeState.Sending(StoredNotice.RUN)),
                encompass("n2").countedOn(DAY.plusDays(1)).in(new NoticeState.Delivered(StoredNotice.RUN)));
        cloud.clock().move(Duration.ofDays(1));
        close();
        assertThat(ledger(DAY).lines()).extracting(Line::id).containsExactly("a81f-n1");
        assertThat(ledger(DAY.plusDays(1)).lines()).extracting(Line::id).containsExactly("a81f-n2");
        assertThat(tasksDue()).singleElement().asString().contains("a81f-n1");
        assertThat(cloud.messages().on("HubEmailsDue")).hasSize(2);
    }

    @Test
    void what_a_ledger_asked_for_may_not_have_left_so_it_is_asked_for_the_next_morning() {
        cloud.store(encompass("n1").in(new NoticeState.Sending(StoredNotice.RUN)));
        cloud.messages().refuse("unconfirmed-a81f-n1");
        assertThat(catchThrowable(this::close)).isNotNull();
        assertThat(cloud.messages().on("HubEmailsDue")).isEmpty();
        cloud.messages().refuseNone();
        cloud.clock().move(Duration.ofDays(1));
        close();
        assertThat(tasksDue()).singleElement().asString().contains("a81f-n1");
    }

    @Test
    void a_day_on_which_nothing_was_to_be_told_gets_no_ledger_after_the_event() {
        close();
        assertThat(stored(DAY)).isPresent();
        assertThat(stored(DAY.minusDays(1))).isEmpty();
        assertThat(cloud.messages().on("HubEmailsDue")).hasSize(1);
    }

    @Test
    void what_stands_behind_a_child_who_is_missing_for_long_is_kept_for_longer_on_every_seventh_morning() {
        Notice first = StoredNotice.stillMissing("n1");
        cloud.clock().moveTo(CLOSE.minus(Duration.ofDays(30)));
        cloud.store(
                OccurrenceHead.first(first.key().occurrenceRef(), new OccurrenceNumber("NS/26/1")),
                first.countedOn(DAY.minusDays(30)).in(new NoticeState.Delivered(StoredNotice.RUN)),
                stillMissing(6).countedOn(DAY.minusDays(1)).in(new NoticeState.Delivered(StoredNotice.RUN)),
                stillMissing(7).countedOn(DAY));
        Map<String, Instant> before = expiries();
        cloud.clock().moveTo(CLOSE.minus(Duration.ofDays(1)));
        close();
        assertThat(expiries()).isEqualTo(before);
        cloud.clock().moveTo(CLOSE);
        close();
        String daily = "NOTICE#" + stillMissing(6).key().id();
        assertThat(expiries())
                .hasSize(3)
                .allSatisfy((row, expiry) -> assertThat(Duration.between(before.get(row), expiry))
                        .isEqualTo(row.equals(daily) ? Duration.ZERO : Duration.ofDays(30)));
    }

    private Notice stillMissing(int nth) {
        Notice notice = StoredNotice.stillMissing("n1");
        for (int i = 0; i < nth; i++) {
            notice = StillMissing.next(
                    notice, DAY, StoredNotice.RUN, cloud.of("test").ids());
        }
        return notice;
    }

    /** By the sort key; what does not expire is left out. */
    private Map<String, Instant> expiries() {
        return cloud.tables().rows("OccurrenceTable").stream()
                .filter(row -> row.containsKey("expiresAt"))
                .collect(Collectors.toMap(
                        row -> Columns.text(row, "sk"),
                        row -> Instant.ofEpochSecond(Columns.number(row, "expiresAt"))));
    }

    private void close() {
        new CloseSchoolMorningHandler(Wiring.of(cloud.of("close-school-morning")))
                .handleRequest(Map.of(), new NoContext());
    }

    private Optional<Ledger> stored(LocalDate day) {
        return cloud.of("test").ledgers().read(day);
    }

    private Ledger ledger(LocalDate day) {
        return stored(day).orElseThrow();
    }

    private List<String> tasksDue() {
        return cloud.messages().on("TasksDue");
    }

    private boolean counted(String metric) {
        return cloud.log().stream().anyMatch(line -> line.contains('"' + metric + "\":1"));
    }
}
