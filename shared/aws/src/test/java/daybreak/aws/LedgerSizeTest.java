package daybreak.aws;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.morning.Ledger;
import daybreak.domain.morning.MorningAccount;
import daybreak.domain.notice.Destination;
import daybreak.domain.notice.Notice;
import daybreak.domain.notice.NoticeContent;
import daybreak.domain.notice.NoticeKey;
import daybreak.domain.notice.NoticeState;
import daybreak.domain.people.PersonName;
import daybreak.domain.school.School;
import daybreak.testing.cloud.InProcessStack;
import daybreak.testing.cloud.StoredNotice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The worst morning there may be: five thousand notices, each of another child to another school, and none known to have arrived. */
class LedgerSizeTest {
    private static final int NOTICES = 5_000;

    /** DynamoDB's limit of an item, less what stands beside the lines. */
    private static final int ITEM = 400 * 1024 - 4 * 1024;

    /** Words that compress no better than letters do. */
    private final Random random = new Random(20_260_303);

    @Test
    void a_ledger_of_five_thousand_lines_to_ring_fits_into_one_item() {
        try (InProcessStack cloud = new InProcessStack(StoredNotice.RUN)) {
            Stack stack = cloud.of("test");
            List<Notice> notices = new ArrayList<>();
            Map<String, School> register = new HashMap<>();
            for (int i = 0; i < NOTICES; i++) {
                String urn = Integer.toString(100_000 + i * 7);
                register.put(urn, school(urn));
                notices.add(notice(stack, i, urn));
            }
            Ledger ledger =
                    MorningAccount.close(StoredNotice.DAY, StoredNotice.RUN, notices, List.of(), List.of(), register);
            assertThat(ledger.children(Ledger.Where.WITH_PERSON)).isEqualTo(NOTICES);
            Ledger stored = ledger.at(cloud.store(ledger).of(ledger));
            assertThat(stack.ledgers().read(StoredNotice.DAY)).contains(stored);
            assertThat(cloud.tables().rows("LedgerTable"))
                    .singleElement()
                    .satisfies(row -> assertThat(lines(row)).isBetween(ITEM / 2, ITEM));
        }
    }

    private static int lines(Map<String, AttributeValue> row) {
        return Optional.ofNullable(row.get("lines"))
                .map(value -> value.b().asByteArray().length)
                .orElse(0);
    }

    private School school(String urn) {
        return new School(
                urn,
                word() + ' ' + word() + " Primary School",
                School.Status.OPEN,
                1,
                School.Phase.SCHOOL_OR_COLLEGE,
                "815",
                true,
                Optional.of(String.format(Locale.ROOT, "01632 96%04d", random.nextInt(10_000))),
                List.of());
    }

    private Notice notice(Stack stack, int number, String urn) {
        Notice some = StoredNotice.encompass("n1");
        NoticeContent content = some.content();
        return new Notice(
                new NoticeKey(
                        stack.ids().of("occurrence", "" + number), stack.ids().of("notice", "" + number)),
                some.kind(),
                some.step(),
                stack.ids().of("child", "" + number),
                new Destination.School(urn, Optional.empty()),
                new NoticeContent(
                        new PersonName(word() + ' ' + word()),
                        content.dateOfBirth(),
                        "NS/26/" + (1_000_000 + random.nextInt(9_000_000)),
                        content.incidentAt(),
                        content.circumstances(),
                        content.involved(),
                        content.present(),
                        content.welfareCheck(),
                        content.voice(),
                        content.place(),
                        content.missing(),
                        content.call()),
                some.concerns(),
                some.adults(),
                some.submittedAt(),
                new NoticeState.Accepted(StoredNotice.RUN),
                1,
                some.lastAddress(),
                some.released(),
                some.ledgerDay(),
                some.revision());
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int letters = 4 + random.nextInt(6); letters > 0; letters--) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }
}
