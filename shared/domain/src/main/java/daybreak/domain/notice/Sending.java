package daybreak.domain.notice;

import daybreak.domain.morning.MorningTimes;
import daybreak.domain.morning.MorningTimes.Timing;
import daybreak.domain.people.Age;
import daybreak.domain.people.PersonName;
import daybreak.domain.policy.Policy;
import daybreak.domain.ppn.Flagging;
import daybreak.domain.school.ForceContact;
import daybreak.domain.school.School;
import daybreak.domain.school.SchoolCalendar;
import daybreak.domain.school.SchoolContact;
import daybreak.domain.school.SchoolContact.Lead;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What to do with a notice whose time may have come. */
public final class Sending {
    private Sending() {}

    /** What the directory holds for a notice's destination, with successors already followed. */
    public sealed interface Place {
        /**
         * The one open school, or what the register has for the number.
         *
         * @param named the school that the PPN names
         */
        record AtSchool(School named, School receiving, Optional<SchoolContact> contact) implements Place {}

        record AtLocalAuthority(Optional<ForceContact> officer) implements Place {}

        /** The register has no such number, or the PPN names no one place. */
        record Nowhere() implements Place {}
    }

    public sealed interface Decision {
        record Tell(Lead to) implements Decision {}

        record Wait(LocalDate until) implements Decision {}

        record HandOver(Concern concern) implements Decision {}
    }

    public static Decision decide(Notice notice, Place place, SchoolCalendar calendar, Policy policy, Instant now) {
        if (notice.released().isPresent()) {
            return new Decision.Tell(notice.released().get());
        }
        Optional<Concern> concern =
                notice.concerns().stream().sorted().findFirst().or(() -> adult(notice, now));
        if (concern.isPresent()) {
            return handOver(concern.get());
        }
        return switch (MorningTimes.timing(notice.step(), notice.submittedAt(), now, calendar, policy.morning())) {
            case Timing.Wait wait -> new Decision.Wait(wait.until());
            case Timing.Now ignored -> to(place, notice, policy);
        };
    }

    private static Optional<Concern> adult(Notice notice, Instant now) {
        return notice.content()
                .dateOfBirth()
                .filter(born -> Age.on(MorningTimes.dayOf(now), born) >= Flagging.ADULT_AGE)
                .map(born -> Concern.ADULT);
    }

    private static Decision to(Place place, Notice notice, Policy policy) {
        return switch (place) {
            case Place.Nowhere nowhere -> handOver(Concern.SCHOOL_NOT_FOUND);
            case Place.AtLocalAuthority authority ->
                authority
                        .officer()
                        .map(officer -> officer.usable()
                                .map(lead -> guarded(lead, notice))
                                .orElseGet(() -> handOver(Concern.CONTACT_QUARANTINED)))
                        .orElseGet(() -> handOver(Concern.NO_HOME_EDUCATION_OFFICER));
            case Place.AtSchool school ->
                schoolConcern(school, notice, policy)
                        .map(Sending::handOver)
                        .orElseGet(() -> toContact(school.contact(), notice));
        };
    }

    private static Optional<Concern> schoolConcern(Place.AtSchool place, Notice notice, Policy policy) {
        if (notice.destination() instanceof Destination.School named
                && named.text()
                        .filter(text ->
                                !PersonName.normalise(text).equals(place.named().normalisedName()))
                        .isPresent()) {
            return Optional.of(Concern.NAME_AND_URN_DISAGREE);
        }
        Optional<Concern> status = switch (place.receiving().status()) {
            case OPEN, PROPOSED_TO_CLOSE -> Optional.empty();
            case CLOSED -> Optional.of(Concern.SCHOOL_CLOSED);
            case PROPOSED_TO_OPEN -> Optional.of(Concern.SCHOOL_NOT_OPEN);
        };
        return status.or(() -> switch (place.receiving().phase()) {
            case SCHOOL_OR_COLLEGE -> Optional.empty();
            case EARLY_YEARS ->
                policy.content().earlyYearsByEmail() ? Optional.empty() : Optional.of(Concern.EARLY_YEARS);
            case OUTSIDE_ENGLAND_AND_WALES -> Optional.of(Concern.OUTSIDE_ENGLAND_AND_WALES);
            case OTHER -> Optional.of(Concern.NOT_A_SCHOOL);
        });
    }

    private static Decision toContact(Optional<SchoolContact> contact, Notice notice) {
        if (contact.flatMap(SchoolContact::lead).isEmpty()
                && contact.flatMap(SchoolContact::deputy).isEmpty()) {
            return handOver(Concern.NO_CONTACT);
        }
        return contact.flatMap(SchoolContact::firstUsable)
                .map(lead -> guarded(lead, notice))
                .orElseGet(() -> handOver(Concern.CONTACT_QUARANTINED));
    }

    private static Decision guarded(Lead lead, Notice notice) {
        return WrongPersonGuard.matches(lead, notice.adults())
                ? handOver(Concern.SAME_PERSON)
                : new Decision.Tell(lead);
    }

    private static Decision handOver(Concern concern) {
        return new Decision.HandOver(concern);
    }
}
