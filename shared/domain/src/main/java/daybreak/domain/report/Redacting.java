package daybreak.domain.report;

import daybreak.domain.people.NominalId;
import daybreak.domain.report.Draft.Person;
import daybreak.domain.report.HistoryPage.EarlierMeeting;
import daybreak.domain.report.HistoryPage.SafeguardingAction;
import daybreak.domain.report.ReportContent.Involved;
import daybreak.domain.report.ReportContent.Subject;
import daybreak.domain.report.Review.Addition;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes of a draft and its reviews the content that may leave: what was redacted is taken out, never covered. */
public final class Redacting {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Set<String> items = new HashSet<>();
    private final Map<String, List<Pattern>> words = new HashMap<>();
    private final Map<NominalId, Person> people;
    private final Set<NominalId> cleared;

    private Redacting(Draft draft, List<Review> reviews) {
        for (Review review : reviews) {
            for (Review.Redaction redaction : review.redactions()) {
                switch (redaction) {
                    case Review.OfItem(String item, String why) -> items.add(item);
                    case Review.OfWords(String item, String taken, String why) ->
                        words.computeIfAbsent(item, each -> new ArrayList<>()).add(pattern(taken));
                }
            }
        }
        this.people = draft.people().stream().collect(Collectors.toMap(Person::nominalId, person -> person));
        this.cleared = cleared(reviews);
    }

    /** The content of an edition. */
    public static ReportContent content(String reference, Draft draft, List<Review> reviews) {
        return new Redacting(draft, reviews).of(reference, draft, reviews);
    }

    /** The third parties that somebody allowed to be named. */
    static Set<NominalId> cleared(List<Review> reviews) {
        Set<NominalId> cleared = new HashSet<>();
        for (Review review : reviews) {
            for (Review.Clearance clearance : review.clearances()) {
                switch (clearance) {
                    case Review.OfPerson(NominalId id, String why) -> cleared.add(id);
                    case Review.OfTerm term -> {
                        // It lets words stand, and names nobody.
                    }
                }
            }
        }
        return cleared;
    }

    /** Whether a text has these words, in any case and spacing, not as parts of longer words. */
    static boolean has(String text, String words) {
        return pattern(words).matcher(text).find();
    }

    private ReportContent of(String reference, Draft draft, List<Review> reviews) {
        ReportRequest request = draft.request();
        List<ReportContent.Entry> chronology = draft.entries().stream()
                .filter(each -> !items.contains(each.entry().id()))
                .map(this::entry)
                .toList();
        List<EarlierMeeting> meetings = draft.meetings().stream()
                .filter(each -> !items.contains(each.id()))
                .map(each ->
                        new EarlierMeeting(each.id(), each.on(), each.referredOn(), taken(each.id(), each.outcome())))
                .toList();
        List<SafeguardingAction> safeguarding = draft.safeguarding().stream()
                .filter(each -> !items.contains(each.id()))
                .map(each -> new SafeguardingAction(
                        each.id(), each.on(), taken(each.id(), each.by()), taken(each.id(), each.what())))
                .toList();
        List<Addition> additions =
                reviews.stream().flatMap(review -> review.additions().stream()).toList();
        int whole = draft.entries().size()
                + draft.meetings().size()
                + draft.safeguarding().size();
        return new ReportContent(
                reference,
                request.kind(),
                draft.basis().legalBasis(),
                request.purpose(),
                request.requester().name(),
                request.recipient(),
                request.meetingOn(),
                draft.basis().on(),
                draft.asOf(),
                draft.searched(),
                subjects(draft.people()),
                chronology,
                meetings,
                safeguarding,
                additions,
                draft.leftOut(),
                whole - chronology.size() - meetings.size() - safeguarding.size(),
                draft.repeat());
    }

    private static List<Subject> subjects(List<Person> people) {
        return people.stream()
                .flatMap(person -> person.part().stream()
                        .map(part -> new Subject(
                                person.name().given(),
                                part,
                                person.dateOfBirth(),
                                person.addresses(),
                                person.schools())))
                .toList();
    }

    private ReportContent.Entry entry(Draft.Entry each) {
        HistoryEntry entry = each.entry();
        return new ReportContent.Entry(
                entry.id(),
                entry.occurrenceNumber(),
                entry.on(),
                each.category(),
                entry.offence(),
                entry.involved().stream().map(this::involved).distinct().toList(),
                taken(entry.id(), entry.outcome()),
                taken(entry.id(), entry.fact()),
                entry.opinion().map(text -> taken(entry.id(), text)),
                entry.policeAction().map(text -> taken(entry.id(), text)));
    }

    private Involved involved(HistoryEntry.Involvement involvement) {
        Optional<String> name = Stream.ofNullable(people.get(involvement.nominalId()))
                .filter(person -> !person.thirdParty() || cleared.contains(person.nominalId()))
                .map(person -> person.name().given())
                .findFirst();
        return new Involved(name, involvement.role());
    }

    /** All spans are found in the text as it was: two that overlap are one, and no part of either is left standing. */
    private String taken(String item, String text) {
        BitSet out = new BitSet();
        for (Pattern pattern : words.getOrDefault(item, List.of())) {
            pattern.matcher(text).results().forEach(found -> out.set(found.start(), found.end()));
        }
        StringBuilder left = new StringBuilder();
        int from = 0;
        for (int start = out.nextSetBit(0); start >= 0; start = out.nextSetBit(from)) {
            left.append(text, from, start).append(ReportContent.REDACTED);
            from = out.nextClearBit(start);
        }
        return left.append(text.substring(from)).toString();
    }

    private static Pattern pattern(String words) {
        String spaced = SPACE.splitAsStream(words.strip()).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + spaced + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
