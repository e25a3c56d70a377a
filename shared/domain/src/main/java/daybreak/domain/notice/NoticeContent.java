package daybreak.domain.notice;

import daybreak.domain.people.PersonName;
import daybreak.domain.policy.Policy.Profile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that a school may ever be told of an incident: a named subset of the PPN, chosen when the notice is planned, so
 * that nothing else can reach an email by mistake. The force's profile then shows all of it or less.
 *
 * @param reference the police reference
 * @param circumstances the words of the coded field
 * @param involved roles and relationship to the child, without names
 * @param place set only where the force's policy includes it
 * @param call whom to ring, where the notice itself names a number
 */
public record NoticeContent(
        PersonName child,
        Optional<LocalDate> dateOfBirth,
        String reference,
        Instant incidentAt,
        String circumstances,
        List<Involved> involved,
        boolean present,
        boolean welfareCheck,
        Voice voice,
        Optional<String> place,
        Optional<MissingEpisode> missing,
        Optional<String> call) {

    public NoticeContent {
        involved = List.copyOf(involved);
    }

    /** The same, with the child still missing. */
    public NoticeContent withoutFinding() {
        return new NoticeContent(
                child,
                dateOfBirth,
                reference,
                incidentAt,
                circumstances,
                involved,
                present,
                welfareCheck,
                voice,
                place,
                missing.map(episode -> new MissingEpisode(episode.reportedAt(), Optional.empty())),
                call);
    }

    /** As much of it as an email of this kind prints under the profile; what is not printed never needs a correction. */
    NoticeContent printed(NoticeKind kind, Profile profile) {
        boolean encompass = kind == NoticeKind.ENCOMPASS;
        boolean full = encompass && profile == Profile.FULL;
        boolean minimal = encompass && profile == Profile.MINIMAL;
        return new NoticeContent(
                child,
                minimal ? Optional.empty() : dateOfBirth,
                reference,
                encompass ? incidentAt : Instant.EPOCH,
                full ? circumstances : "",
                full ? involved : List.of(),
                encompass && present,
                minimal && welfareCheck,
                full ? voice : new Voice.NotRecorded(),
                full ? place : Optional.empty(),
                encompass ? Optional.empty() : missing,
                encompass ? Optional.empty() : call);
    }

    /** Someone who was involved: {@code suspect}, {@code step-father}. */
    public record Involved(String role, Optional<String> relationship) {}

    /** When the child went missing and, if found, when. */
    public record MissingEpisode(Instant reportedAt, Optional<Instant> foundAt) {}

    /** The voice of the child; it never holds a notice back. */
    public sealed interface Voice {
        record Said(String words) implements Voice {}

        record NotRecorded() implements Voice {}

        /** The words name somebody else on the notice: left out, and a person reads them. */
        record LeftOut() implements Voice {}
    }
}
