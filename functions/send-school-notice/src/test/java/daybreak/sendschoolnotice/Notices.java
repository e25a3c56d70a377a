package daybreak.sendschoolnotice;

import daybreak.domain.mail.Email;
import daybreak.domain.notice.Adult;
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
import daybreak.domain.policy.Policy;
import daybreak.domain.policy.Policy.Profile;
import daybreak.domain.record.Revision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Notices about fictional children, and the emails that they make. */
final class Notices {
    static final String REFERENCE = "26/311987";
    static final Instant INCIDENT = Instant.parse("2026-11-21T22:40:00Z");
    static final Instant REPORTED = Instant.parse("2026-11-21T21:05:00Z");
    static final Instant FOUND = Instant.parse("2026-11-22T02:30:00Z");
    static final Policy.Call HUB = new Policy.Call("Wealdshire MASH", "01632 960100", Optional.of("01632 960199"));

    private Notices() {}

    static Policy.Content policy(Profile profile) {
        return new Policy.Content(profile, false, HUB, false, true);
    }

    static Policy.Content policyWithPlace() {
        return new Policy.Content(Profile.FULL, true, HUB, false, true);
    }

    static NoticeContent incident(Voice voice) {
        return new NoticeContent(
                new PersonName("Tamsin Oakfield"),
                Optional.of(LocalDate.of(2016, 3, 4)),
                REFERENCE,
                INCIDENT,
                "Verbal argument between partners",
                List.of(
                        new Involved("victim", Optional.of("mother")),
                        new Involved("suspect", Optional.of("step-father")),
                        new Involved("other", Optional.empty())),
                true,
                true,
                voice,
                Optional.of("Fairmead Estate, Wealdham"),
                Optional.empty(),
                Optional.empty());
    }

    static NoticeContent episode(Optional<Instant> foundAt) {
        return new NoticeContent(
                new PersonName("Corin Ashby"),
                Optional.of(LocalDate.of(2011, 9, 30)),
                "26/312004",
                REPORTED,
                "Missing from home",
                List.of(new Involved("parent", Optional.of("father"))),
                false,
                false,
                new Voice.NotRecorded(),
                Optional.of("Fairmead Estate, Wealdham"),
                Optional.of(new MissingEpisode(REPORTED, foundAt)),
                Optional.of("01632 960142"));
    }

    static Notice encompass(NoticeStep step, NoticeContent content) {
        return notice(NoticeKind.ENCOMPASS, step, content);
    }

    static Notice endeavour(NoticeStep step, NoticeContent content) {
        return notice(NoticeKind.ENDEAVOUR, step, content);
    }

    static Email toSchool(Notice notice, Policy.Content policy) {
        return NoticeEmail.of(notice, policy, "Ms Odile Marchbanks", false);
    }

    static Email toOfficer(Notice notice, Policy.Content policy) {
        return NoticeEmail.of(notice, policy, "Mr Bertram Quill", true);
    }

    private static Notice notice(NoticeKind kind, NoticeStep step, NoticeContent content) {
        return new Notice(
                new NoticeKey("occ7f3a", "n91c2"),
                kind,
                step,
                "child5d1e",
                new Destination.School("900001", Optional.of("Wealdham Fictional Primary")),
                content,
                List.of(),
                List.of(
                        new Adult(
                                "morwenna oakfield", Optional.of("morwenna@home.example"), Optional.of("07700900111")),
                        new Adult("jasper thornley", Optional.empty(), Optional.of("07700900222"))),
                INCIDENT,
                new NoticeState.Due(LocalDate.of(2026, 11, 22)),
                0,
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2026, 11, 22),
                Revision.NEW);
    }
}
