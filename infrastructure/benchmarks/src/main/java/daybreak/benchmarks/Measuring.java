package daybreak.benchmarks;

import daybreak.aws.directory.SchoolRow;
import daybreak.aws.occurrences.DynamoNotices;
import daybreak.contracts.EventWriter;
import daybreak.domain.message.Outbound.NoticeDue;
import daybreak.domain.people.PersonName;
import daybreak.domain.school.School;
import daybreak.local.LocalCloud;
import daybreak.local.Options;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;

/** Plays a backlog and its morning on a local cloud, then calls single functions, and takes the time. */
final class Measuring {
    /** One force's backlog of unread PPNs. */
    static final int BACKLOG = 1_700;

    private static final int MOST_ENTRIES = 10;

    /** So many PPNs lead to {@value #SEED_NOTICES} notices. */
    private static final int SEED_PPNS = 91;

    private static final int SEED_NOTICES = 100;

    private static final int WARM_UP = 300;

    /** PPNs for one function at a time; the first of them warm it up. */
    private static final int DIRECT = 1_200;

    private static final LocalDate MORNING = LocalDate.parse("2026-03-03");
    private static final Instant EVENING = Instant.parse("2026-03-02T23:00:00Z");
    private static final String SUBMITTED = "2026-03-02T22:00:00Z";
    private static final Instant OPEN = Instant.parse("2026-03-03T06:00:00Z");
    private static final Instant CLOSE = Instant.parse("2026-03-03T08:00:00Z");

    private static final String SUBMITTED_NEXT = "2026-03-03T21:00:00Z";
    private static final Instant EVENING_NEXT = Instant.parse("2026-03-03T22:00:00Z");
    private static final Instant OPEN_NEXT = Instant.parse("2026-03-04T06:00:00Z");

    private final Path template;

    Measuring(Path template) {
        this.template = template;
    }

    /** A small night whose rows serve as everybody's past; it also warms up this machine. */
    StoredPast seed() {
        try (LocalCloud cloud = start(new CallCounter())) {
            SyntheticNight.schools().forEach(school -> {
                put(cloud, school);
                cloud.send("DirectoryChangesQueue", school.contactChanged());
            });
            cloud.send("DirectoryChangesQueue", SyntheticNight.hubMailboxChanged());
            cloud.settleNow();
            sendAll(cloud, SyntheticNight.ppns("seed", SEED_PPNS, SUBMITTED).toList());
            cloud.advanceTo(CLOSE);
            if (cloud.emails().size() < SEED_NOTICES || SyntheticNight.notices(SEED_PPNS) != SEED_NOTICES) {
                throw new IllegalStateException(
                        "the seed sent " + cloud.emails().size() + " emails");
            }
            StoredPast past = new StoredPast(cloud, SEED_NOTICES);
            sendAll(cloud, SyntheticNight.ppns("warm", WARM_UP, SUBMITTED_NEXT).toList());
            cloud.advanceTo(OPEN_NEXT);
            return past;
        }
    }

    /** The school's row in the register, past the functions. */
    static void put(LocalCloud cloud, SyntheticNight.School school) {
        School row = new School(
                school.urn(),
                school.name(),
                School.Status.OPEN,
                1,
                School.Phase.SCHOOL_OR_COLLEGE,
                "990",
                true,
                Optional.empty(),
                List.of());
        String name = PersonName.normalise(school.name());
        Stream.of(SchoolRow.of(row, Optional.of(name)), SchoolRow.name(name, school.urn()))
                .forEach(item -> cloud.clients()
                        .dynamoDb()
                        .putItem(put -> put.tableName("DirectoryTable").item(item)));
    }

    Level level(StoredPast past, int stored) throws ReflectiveOperationException {
        CallCounter counter = new CallCounter();
        try (LocalCloud cloud = start(counter)) {
            Duration filling = time(() -> past.fill(cloud, stored, MORNING));
            sendAll(cloud, SyntheticNight.ppns("night", BACKLOG, SUBMITTED).toList());
            counter.take();
            Duration flagging = time(cloud::settleNow);
            var flaggingCalls = counter.take();
            cloud.advanceTo(OPEN.minusSeconds(1));
            counter.take();
            Duration morning = time(() -> cloud.advanceTo(OPEN));
            var morningCalls = counter.take();
            int emails = cloud.emails().size();
            OwnTimes floor = DirectCalls.inPlaceOf(cloud, "FlagChildrenFunction", EVENING_NEXT, FloorHandler.class)
                    .time(IntStream.range(0, DIRECT).mapToObj(i -> "floor " + i).toList());
            OwnTimes flag = DirectCalls.of(cloud, "FlagChildrenFunction", EVENING_NEXT)
                    .time(SyntheticNight.ppns("direct", DIRECT, SUBMITTED_NEXT).toList());
            OwnTimes send =
                    DirectCalls.of(cloud, "SendSchoolNoticeFunction", OPEN_NEXT).time(due(cloud));
            return new Level(
                    stored,
                    filling,
                    BACKLOG,
                    SyntheticNight.notices(BACKLOG),
                    emails,
                    flagging,
                    flaggingCalls,
                    morning,
                    morningCalls,
                    floor,
                    flag,
                    send);
        }
    }

    private static List<String> due(LocalCloud cloud) {
        EventWriter writer = new EventWriter("urn:daybreak:northshire");
        return new DynamoNotices(cloud.clients().dynamoDb(), "OccurrenceTable")
                .waitingFor(MORNING.plusDays(1)).stream()
                        .limit(DIRECT)
                        .map(waiting -> writer.write(new NoticeDue(
                                        "due-" + waiting.key().text(),
                                        waiting.key(),
                                        waiting.destination(),
                                        Optional.empty(),
                                        OPEN_NEXT))
                                .body())
                        .toList();
    }

    private LocalCloud start(CallCounter counter) {
        return LocalCloud.start(Options.of(template)
                .standingAt(EVENING)
                .withParameters(Map.of("ForceCode", "northshire"))
                .withInterceptors(List.of(counter)));
    }

    private static Duration time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static void sendAll(LocalCloud cloud, List<String> bodies) {
        String url = cloud.queueUrl("PpnSubmittedQueue");
        for (int from = 0; from < bodies.size(); from += MOST_ENTRIES) {
            List<String> some = bodies.subList(from, Math.min(bodies.size(), from + MOST_ENTRIES));
            cloud.clients()
                    .sqs()
                    .sendMessageBatch(batch -> batch.queueUrl(url)
                            .entries(IntStream.range(0, some.size())
                                    .mapToObj(i -> SendMessageBatchRequestEntry.builder()
                                            .id(Integer.toString(i))
                                            .messageBody(some.get(i))
                                            .build())
                                    .toList()));
        }
    }
}
