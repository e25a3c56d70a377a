package daybreak.domain.report;

import daybreak.domain.people.NominalId;
import daybreak.domain.report.Draft.LeftOut;
import daybreak.domain.report.Draft.Person;
import daybreak.domain.report.Draft.Repeat;
import daybreak.domain.report.Draft.Searched;
import daybreak.domain.report.HistoryEntry.Involvement;
import daybreak.domain.report.HistoryPage.EarlierMeeting;
import daybreak.domain.report.HistoryPage.SafeguardingAction;
import daybreak.domain.report.ReportPolicy.Category;
import daybreak.domain.report.ReportRequest.Part;
import daybreak.domain.report.ReportRequest.RequestedPerson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a draft of what was asked and what was supplied. The same three arguments always make the same draft. */
public final class Drafting {
    private final ReportRequest request;
    private final DraftBasis basis;
    private final Nominals nominals;
    private final Map<NominalId, Part> parts = new LinkedHashMap<>();

    private Drafting(ReportRequest request, List<HistoryPage> pages, DraftBasis basis) {
        this.request = request;
        this.basis = basis;
        this.nominals = new Nominals(each(pages, HistoryPage::people).toList());
        for (RequestedPerson person : request.people()) {
            parts.putIfAbsent(nominals.of(person.nominalId()), person.part());
        }
    }

    /**
     * The draft.
     *
     * @param supplied all pages of one asking, in any order
     * @throws IllegalArgumentException if there is no page
     */
    public static Draft compile(ReportRequest request, List<HistoryPage> supplied, DraftBasis basis) {
        List<HistoryPage> pages = supplied.stream()
                .sorted(Comparator.comparingInt(HistoryPage::number))
                .toList();
        return new Drafting(request, pages, basis).draft(pages);
    }

    /** Everybody in the pages, each once. */
    public static List<HistoryPerson> people(List<HistoryPage> supplied) {
        List<HistoryPage> pages = supplied.stream()
                .sorted(Comparator.comparingInt(HistoryPage::number))
                .toList();
        return List.copyOf(
                new Nominals(each(pages, HistoryPage::people).toList()).all().values());
    }

    /** Who was supplied, is not asked about, and has no part in what counts. */
    private List<Person> bystanders(List<Person> named) {
        Set<NominalId> shown = named.stream().map(Person::nominalId).collect(Collectors.toSet());
        return nominals.all().entrySet().stream()
                .filter(each -> !shown.contains(each.getKey()))
                .map(each -> person(each.getKey(), each.getValue(), Optional.empty()))
                .toList();
    }

    private Draft draft(List<HistoryPage> pages) {
        List<Draft.Entry> entries = new ArrayList<>();
        Map<Relevance.Reason, Integer> leftOut = new EnumMap<>(Relevance.Reason.class);
        for (HistoryEntry entry : entries(pages)) {
            switch (Relevance.decide(entry, rolesOfNamed(entry), request.kind(), basis)) {
                case Relevance.Decision.Include(String category) -> entries.add(new Draft.Entry(entry, category));
                case Relevance.Decision.LeaveOut(Relevance.Reason reason) -> leftOut.merge(reason, 1, Integer::sum);
            }
        }
        entries.sort(Comparator.comparing((Draft.Entry each) -> each.entry().on())
                .thenComparing(each -> each.entry().id()));
        boolean marac = request.kind() == ReportKind.MARAC;
        List<EarlierMeeting> meetings = marac
                ? once(each(pages, HistoryPage::meetings), EarlierMeeting::id).stream()
                        .sorted(Comparator.comparing(EarlierMeeting::on).thenComparing(EarlierMeeting::id))
                        .toList()
                : List.of();
        List<SafeguardingAction> safeguarding = marac
                ? once(each(pages, HistoryPage::safeguarding), SafeguardingAction::id).stream()
                        .sorted(Comparator.comparing(SafeguardingAction::on).thenComparing(SafeguardingAction::id))
                        .toList()
                : List.of();
        List<Person> named = named(entries);
        return new Draft(
                request,
                basis,
                pages.stream()
                        .map(HistoryPage::asOf)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(() -> new IllegalArgumentException("a draft needs a page of history")),
                searched(),
                named,
                bystanders(named),
                entries,
                meetings,
                safeguarding,
                leftOut.entrySet().stream()
                        .map(each -> new LeftOut(each.getKey(), each.getValue()))
                        .toList(),
                repeat(meetings));
    }

    /** Each entry once, with everybody who any page says was in it. */
    private List<HistoryEntry> entries(List<HistoryPage> pages) {
        Map<String, HistoryEntry> byId = new LinkedHashMap<>();
        each(pages, HistoryPage::entries)
                .map(entry -> entry.involving(resolved(entry.involved())))
                .forEach(entry -> byId.merge(entry.id(), entry, (first, again) -> {
                    Set<Involvement> all = new LinkedHashSet<>(first.involved());
                    all.addAll(again.involved());
                    return first.involving(List.copyOf(all));
                }));
        return List.copyOf(byId.values());
    }

    private List<Involvement> resolved(List<Involvement> involved) {
        return involved.stream()
                .map(each -> new Involvement(nominals.of(each.nominalId()), each.role()))
                .distinct()
                .toList();
    }

    private Set<OffenceRole> rolesOfNamed(HistoryEntry entry) {
        Set<OffenceRole> roles = EnumSet.noneOf(OffenceRole.class);
        entry.involved().stream()
                .filter(each -> parts.containsKey(each.nominalId()))
                .forEach(each -> roles.add(each.role()));
        return roles;
    }

    private List<Searched> searched() {
        return basis.scope().categories().values().stream()
                .filter(category -> category.kinds().contains(request.kind()))
                .sorted(Comparator.comparing(Category::words))
                .map(category ->
                        new Searched(category.words(), category.within().map(basis.on()::minus)))
                .toList();
    }

    /** The people named, as the request orders them; then the third parties of the entries that count. */
    private List<Person> named(List<Draft.Entry> entries) {
        List<Person> people = new ArrayList<>();
        Set<NominalId> done = new LinkedHashSet<>();
        for (RequestedPerson asked : request.people()) {
            NominalId id = nominals.of(asked.nominalId());
            if (done.add(id)) {
                people.add(named(id, asked));
            }
        }
        Set<NominalId> seen = entries.stream()
                .flatMap(each -> each.entry().involved().stream())
                .map(Involvement::nominalId)
                .collect(Collectors.toSet());
        nominals.all().forEach((id, person) -> {
            if (!done.contains(id) && seen.contains(id)) {
                people.add(person(id, person, Optional.empty()));
            }
        });
        return people;
    }

    private Person named(NominalId id, RequestedPerson asked) {
        Optional<Part> part = Optional.of(asked.part());
        return nominals.person(id)
                .map(person -> person(id, person, part))
                .orElseGet(() -> new Person(
                        id, asked.name(), List.of(), part, Optional.empty(), List.of(), List.of(), List.of()));
    }

    private Person person(NominalId id, HistoryPerson person, Optional<Part> part) {
        return new Person(
                id,
                person.name(),
                nominals.otherNames(id),
                part,
                person.dateOfBirth(),
                person.addresses(),
                person.phones(),
                person.schools());
    }

    private Optional<Repeat> repeat(List<EarlierMeeting> meetings) {
        LocalDate since = basis.on().minus(basis.scope().repeatWithin());
        return meetings.stream()
                .map(EarlierMeeting::referredOn)
                .filter(day -> !day.isBefore(since) && day.isBefore(basis.on()))
                .max(Comparator.naturalOrder())
                .map(Repeat::new);
    }

    private static <T> Stream<T> each(List<HistoryPage> pages, Function<HistoryPage, List<T>> part) {
        return pages.stream().flatMap(page -> part.apply(page).stream());
    }

    private static <T> List<T> once(Stream<T> all, Function<T, String> id) {
        return List.copyOf(
                all.collect(Collectors.toMap(id, Function.identity(), (first, again) -> first, LinkedHashMap::new))
                        .values());
    }
}
