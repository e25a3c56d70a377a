package daybreak.domain.notice;

import daybreak.domain.notice.NoticeContent.Involved;
import daybreak.domain.notice.NoticeContent.MissingEpisode;
import daybreak.domain.occurrence.ChildMatching.Traits;
import daybreak.domain.occurrence.OccurrenceHead;
import daybreak.domain.occurrence.OneChild;
import daybreak.domain.policy.Policy;
import daybreak.domain.ppn.Child;
import daybreak.domain.ppn.IncidentType;
import daybreak.domain.ppn.Person;
import daybreak.domain.ppn.Ppn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which notices the PPNs of one occurrence call for: one per child, school and kind, whatever the number of PPNs
 * (Domestic Abuse Act 2021 s.49A for Encompass; Operation Endeavour for missing children).
 */
public final class NoticePlanning {
    private NoticePlanning() {}

    /** A child as one PPN lists it. */
    private record Listing(Ppn ppn, Child child) {}

    /**
     * @param ppns the latest version of each PPN of the occurrence
     * @param urnsByName for free text in normalised form, the numbers of all schools in the force area of that name
     */
    public static List<PlannedNotice> plan(
            OccurrenceHead head, List<Ppn> ppns, Map<String, List<String>> urnsByName, Policy policy) {
        List<Ppn> inOrder = ppns.stream()
                .sorted(Comparator.comparing(Ppn::submittedAt)
                        .thenComparing(ppn -> ppn.id().value()))
                .toList();
        List<PlannedNotice> planned = new ArrayList<>();
        for (OneChild child : OneChild.among(head.children(), listed(ppns))) {
            planned.addAll(ofKind(NoticeKind.ENCOMPASS, Ppn::domesticAbuse, child, head, inOrder, urnsByName, policy));
            planned.addAll(ofKind(NoticeKind.ENDEAVOUR, Ppn::missingChild, child, head, inOrder, urnsByName, policy));
        }
        return planned;
    }

    private static List<PlannedNotice> ofKind(
            NoticeKind kind,
            Predicate<Ppn> applies,
            OneChild child,
            OccurrenceHead head,
            List<Ppn> ppns,
            Map<String, List<String>> urnsByName,
            Policy policy) {
        List<Listing> all = listings(child, ppns);
        List<Listing> listings = all.stream()
                .filter(listing -> applies.test(listing.ppn()))
                .filter(listing -> kind == NoticeKind.ENCOMPASS || missingOrUnmarked(listing))
                .toList();
        if (listings.isEmpty()) {
            return List.of();
        }
        List<Concern> concerns = concerns(kind, child, head, ppns, all, listings);
        NoticeContent content = content(kind, child, head, ppns, listings, policy);
        List<Adult> adults = adults(ppns);
        return NamedSchools.of(all.stream().map(Listing::child).toList(), urnsByName).stream()
                .map(place -> new PlannedNotice(
                        kind,
                        child.ref(),
                        place.destination(),
                        content,
                        Stream.concat(concerns.stream(), place.concern().stream())
                                .sorted()
                                .toList(),
                        adults,
                        listings.getFirst().ppn().submittedAt()))
                .toList();
    }

    private static List<Listing> listings(OneChild known, List<Ppn> ppns) {
        return ppns.stream()
                .flatMap(ppn -> ppn.children().stream()
                        .filter(child -> known.is(Traits.of(child)))
                        .map(child -> new Listing(ppn, child)))
                .toList();
    }

    private static List<Traits> listed(List<Ppn> ppns) {
        return ppns.stream()
                .flatMap(ppn -> ppn.children().stream().map(Traits::of))
                .toList();
    }

    private static boolean missingOrUnmarked(Listing listing) {
        return listing.child().missing().isPresent() || noneMarked(listing.ppn());
    }

    private static boolean noneMarked(Ppn ppn) {
        return ppn.incidentType() == IncidentType.MISSING_CHILD
                && ppn.children().stream().noneMatch(child -> child.missing().isPresent());
    }

    private static List<Concern> concerns(
            NoticeKind kind,
            OneChild known,
            OccurrenceHead head,
            List<Ppn> ppns,
            List<Listing> all,
            List<Listing> ofKind) {
        List<Concern> concerns = new ArrayList<>();
        if (ppns.stream().anyMatch(Ppn::sensitive)) {
            concerns.add(Concern.SENSITIVE);
        }
        if (all.stream().anyMatch(listing -> listing.child().suspect()) || isSuspect(known, ppns)) {
            concerns.add(Concern.CHILD_IS_SUSPECT);
        }
        if (known.hasNearMatch(OneChild.among(head.children(), listed(ppns)), listed(ppns))) {
            concerns.add(Concern.NEAR_MATCH);
        }
        if (kind == NoticeKind.ENDEAVOUR
                && ofKind.stream().allMatch(listing -> listing.child().missing().isEmpty())) {
            concerns.add(Concern.NO_CHILD_MARKED_MISSING);
        }
        if (all.stream().allMatch(listing -> listing.child().dateOfBirth().isEmpty())) {
            concerns.add(Concern.NO_DATE_OF_BIRTH);
        }
        switch (ofKind.getLast().child().residence()) {
            case IN_FORCE_AREA -> {}
            case ELSEWHERE -> concerns.add(Concern.LIVES_ELSEWHERE);
            case UNKNOWN -> concerns.add(Concern.RESIDENCE_UNKNOWN);
        }
        return concerns;
    }

    private static boolean isSuspect(OneChild known, List<Ppn> ppns) {
        return ppns.stream()
                .flatMap(ppn -> ppn.persons().stream())
                .filter(person -> person.role() == Person.Role.SUSPECT)
                .map(person -> new Traits(person.name().normalised(), person.dateOfBirth(), person.nominalId()))
                // Nearly the child is enough: a suspect's date of birth is often not known, and a person can tell.
                .anyMatch(suspect -> known.is(suspect) || known.isNearly(suspect));
    }

    private static NoticeContent content(
            NoticeKind kind,
            OneChild known,
            OccurrenceHead head,
            List<Ppn> ppns,
            List<Listing> listings,
            Policy policy) {
        Ppn latest = listings.getLast().ppn();
        Child child = listings.getLast().child();
        return new NoticeContent(
                child.name(),
                latestPresent(listings, listing -> listing.child().dateOfBirth()),
                head.number().value(),
                latest.incidentAt(),
                policy.circumstances().getOrDefault(latest.circumstance(), latest.circumstance()),
                involved(listings),
                listings.stream().anyMatch(listing -> listing.child().present()),
                listings.stream().anyMatch(listing -> listing.child().welfareCheck()),
                VoiceOfTheChild.read(
                        known,
                        latestPresent(listings, listing -> listing.child().voice()),
                        ppns),
                policy.content().includePlace() ? latest.place() : Optional.empty(),
                kind == NoticeKind.ENDEAVOUR ? missing(known, head, listings) : Optional.empty(),
                // An Encompass email gives the force's own number, by policy.
                kind == NoticeKind.ENDEAVOUR
                        ? latestPresent(listings, listing -> listing.ppn().numberToCall())
                        : Optional.empty());
    }

    private static <T> Optional<T> latestPresent(List<Listing> listings, Function<Listing, Optional<T>> part) {
        return listings.reversed().stream()
                .flatMap(listing -> part.apply(listing).stream())
                .findFirst();
    }

    private static List<Involved> involved(List<Listing> listings) {
        return listings.stream()
                .flatMap(listing -> listing.ppn().persons().stream()
                        .filter(person -> person.role() != Person.Role.WITNESS)
                        .map(person -> new Involved(
                                person.role().name().toLowerCase(Locale.ROOT),
                                person.relationships().stream()
                                        .filter(to -> to.childRef()
                                                .equals(listing.child().ref()))
                                        .map(Person.Relationship::is)
                                        .findFirst())))
                .distinct()
                .toList();
    }

    private record Found(Instant at, Instant reportedAt) {}

    private static Optional<MissingEpisode> missing(OneChild known, OccurrenceHead head, List<Listing> listings) {
        Stream<Found> fromPpns = listings.stream()
                .flatMap(listing -> listing.child().missing().stream()
                        .flatMap(missing -> missing.foundAt().stream())
                        .map(at -> new Found(at, listing.ppn().submittedAt())));
        Stream<Found> fromReports = head.found().stream()
                .filter(report -> known.is(Traits.of(report)))
                .map(report -> new Found(report.foundAt(), report.reportedAt()));
        List<Found> found = Stream.concat(fromPpns, fromReports).toList();
        return latestPresent(listings, listing -> listing.child().missing())
                .map(missing -> new MissingEpisode(missing.reportedAt(), foundAt(found, missing.reportedAt())));
    }

    /** Of several reports that a child was found, the later report wins, among those of this episode alone. */
    private static Optional<Instant> foundAt(List<Found> found, Instant missingSince) {
        return found.stream()
                .filter(report -> !report.at().isBefore(missingSince))
                .max(Comparator.comparing(Found::reportedAt).thenComparing(Found::at))
                .map(Found::at);
    }

    private static List<Adult> adults(List<Ppn> ppns) {
        return ppns.stream()
                .flatMap(ppn -> ppn.persons().stream())
                .map(person -> new Adult(person.name().normalised(), person.email(), person.phone()))
                .distinct()
                .toList();
    }
}
