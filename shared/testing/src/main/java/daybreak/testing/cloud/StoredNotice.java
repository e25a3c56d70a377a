package daybreak.testing.cloud;

import daybreak.domain.notice.Concern;
import daybreak.domain.notice.Destination;
import daybreak.domain.notice.Notice;
import daybreak.domain.notice.NoticeContent;
import daybreak.domain.notice.NoticeContent.Involved;
import daybreak.domain.notice.NoticeContent.MissingEpisode;
import daybreak.domain.notice.NoticeContent.Voice;
import daybreak.domain.notice.NoticeKey;
import daybreak.domain.notice.NoticeKind;
import daybreak.domain.notice.NoticeState;
import daybreak.domain.notice.NoticeStep;
import daybreak.domain.people.PersonName;
import daybreak.domain.record.Revision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Notices about fictional children, to be stored and acted on; all due on the morning of Tuesday 3 March 2026. */
public final class StoredNotice {
    public static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    public static final Instant RUN = Instant.parse("2026-03-03T06:00:05Z");
    public static final String URN = "900101";
    public static final String SCHOOL = "Millbeck Primary School";
    private static final Instant EVENING = Instant.parse("2026-03-02T21:35:00Z");

    private StoredNotice() {}

    public static NoticeKey key(String id) {
        return new NoticeKey("a81f", id);
    }

    /** Due, to Millbeck Primary. */
    public static Notice encompass(String id, Voice voice) {
        return notice(id, NoticeKind.ENCOMPASS, voice, Optional.empty(), List.of());
    }

    public static Notice encompass(String id) {
        return encompass(id, new Voice.NotRecorded());
    }

    /** One that must not be sent. */
    public static Notice against(String id, Concern concern) {
        return notice(id, NoticeKind.ENCOMPASS, new Voice.NotRecorded(), Optional.empty(), List.of(concern));
    }

    /** About a child who is still missing. */
    public static Notice stillMissing(String id) {
        return notice(
                id,
                NoticeKind.ENDEAVOUR,
                new Voice.NotRecorded(),
                Optional.of(new MissingEpisode(EVENING, Optional.empty())),
                List.of());
    }

    /** As if it was claimed once, and went to this address. */
    public static Notice sentTo(String id, String address, NoticeState state) {
        return encompass(id).claimed(address, RUN, DAY).in(state);
    }

    private static Notice notice(
            String id, NoticeKind kind, Voice voice, Optional<MissingEpisode> missing, List<Concern> concerns) {
        return new Notice(
                key(id),
                kind,
                new NoticeStep.First(),
                "c1",
                new Destination.School(URN, Optional.of(SCHOOL)),
                new NoticeContent(
                        new PersonName("Tamsin Tarrow"),
                        Optional.of(LocalDate.of(2014, 2, 28)),
                        "NS/26/0311872",
                        EVENING,
                        "a verbal argument",
                        List.of(new Involved("victim", Optional.of("mother"))),
                        true,
                        true,
                        voice,
                        Optional.empty(),
                        missing,
                        Optional.empty()),
                concerns,
                List.of(),
                EVENING,
                new NoticeState.Due(DAY),
                0,
                Optional.empty(),
                Optional.empty(),
                DAY,
                Revision.NEW);
    }
}
