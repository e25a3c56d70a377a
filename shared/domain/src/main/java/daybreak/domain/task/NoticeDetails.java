package daybreak.domain.task;

import daybreak.domain.mail.LondonTime;
import daybreak.domain.notice.Destination;
import daybreak.domain.notice.Notice;
import daybreak.domain.notice.NoticeKind;
import daybreak.domain.people.PersonName;
import daybreak.domain.school.School;
import daybreak.domain.school.SchoolContact.Lead;
import daybreak.domain.task.Task.Detail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a person needs to know of a notice to act on it. */
final class NoticeDetails {
    private NoticeDetails() {}

    /**
     * With the telephone number of the school's office and not that of its safeguarding lead, who may be the reason why a
     * person has the notice. Where it was released, with the number of whom it was released to, and none of the school that the
     * PPN names, which may be the wrong one.
     *
     * @param school by the register
     */
    static List<Detail> of(Notice notice, Optional<School> school) {
        List<Detail> details = new ArrayList<>();
        details.add(new Detail(
                "Scheme", notice.kind() == NoticeKind.ENCOMPASS ? "Operation Encompass" : "Operation Endeavour"));
        details.add(new Detail("Child", notice.content().child().given()));
        notice.content().dateOfBirth().ifPresent(born -> details.add(new Detail("Born", LondonTime.date(born))));
        details.addAll(notice.released()
                .map(to -> released(notice, to))
                .orElseGet(() -> atSchool(notice.destination(), school)));
        details.add(new Detail("Incident", LondonTime.dayAt(notice.content().incidentAt())));
        details.add(new Detail("Circumstances", notice.content().circumstances()));
        notice.content().missing().ifPresent(missing -> {
            details.add(new Detail("Reported missing", LondonTime.dayAt(missing.reportedAt())));
            missing.foundAt().ifPresent(at -> details.add(new Detail("Found", LondonTime.dayAt(at))));
        });
        notice.lastAddress().ifPresent(address -> details.add(new Detail("Address tried", address)));
        return details;
    }

    private static List<Detail> atSchool(Destination destination, Optional<School> school) {
        List<Detail> details = new ArrayList<>();
        details.add(new Detail("School", named(destination)));
        school.ifPresent(known -> {
            if (!isAsGiven(destination, known)) {
                details.add(new Detail("In the register", known.name() + ", URN " + known.urn()));
            }
            known.phone().ifPresent(phone -> details.add(new Detail("School's telephone", phone)));
        });
        return details;
    }

    private static List<Detail> released(Notice notice, Lead to) {
        List<Detail> details = new ArrayList<>();
        details.add(new Detail("School on the PPN", named(notice.destination())));
        notice.askFor().ifPresent(whom -> details.add(new Detail("Ask for", whom)));
        details.add(new Detail("Their telephone", to.phone().orElse("not known: see the release")));
        return details;
    }

    /** What the officer wrote is the register's own name and number: to say it twice helps nobody. */
    private static boolean isAsGiven(Destination destination, School known) {
        return destination instanceof Destination.School(String urn, Optional<String> text)
                && urn.equals(known.urn())
                && text.map(PersonName::normalise).equals(Optional.of(known.normalisedName()));
    }

    private static String named(Destination destination) {
        return switch (destination) {
            case Destination.School(String urn, Optional<String> text) ->
                text.map(words -> words + " (URN " + urn + ")").orElse("URN " + urn);
            case Destination.HomeEducationOfficer(String la) -> "home-educated, local authority " + la;
            case Destination.Unknown(String named) -> named.isEmpty() ? "none recorded" : named;
        };
    }
}
