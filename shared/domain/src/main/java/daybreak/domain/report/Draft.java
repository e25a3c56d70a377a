package daybreak.domain.report;

import daybreak.domain.people.NominalId;
import daybreak.domain.people.PersonName;
import daybreak.domain.report.HistoryPage.EarlierMeeting;
import daybreak.domain.report.HistoryPage.SafeguardingAction;
import daybreak.domain.report.ReportRequest.Part;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Everything relevant, as a reviewer sees it: with third parties by name, and marked.
 *
 * @param asOf how the records stood: the oldest page
 * @param searched what was looked for, and how far back
 * @param bystanders who else was supplied, and is in no entry that counts: shown to nobody, and not to be named in a text
 * @param entries oldest first
 * @param leftOut how many entries each rule left out
 * @param repeat set for a MARAC where there was one within the policy's period
 */
public record Draft(
        ReportRequest request,
        DraftBasis basis,
        Instant asOf,
        List<Searched> searched,
        List<Person> people,
        List<Person> bystanders,
        List<Entry> entries,
        List<EarlierMeeting> meetings,
        List<SafeguardingAction> safeguarding,
        List<LeftOut> leftOut,
        Optional<Repeat> repeat) {

    public Draft {
        searched = List.copyOf(searched);
        people = List.copyOf(people);
        bystanders = List.copyOf(bystanders);
        entries = List.copyOf(entries);
        meetings = List.copyOf(meetings);
        safeguarding = List.copyOf(safeguarding);
        leftOut = List.copyOf(leftOut);
    }

    /** Nothing relevant is recorded about these people. */
    public boolean nil() {
        return entries.isEmpty() && meetings.isEmpty() && safeguarding.isEmpty();
    }

    /** How long its texts are together, which is what it takes to print and to search them. */
    int characters() {
        return Stream.of(
                        entries.stream().map(Entry::entry).mapToInt(HistoryEntry::characters),
                        meetings.stream().mapToInt(each -> each.outcome().length()),
                        safeguarding.stream()
                                .mapToInt(
                                        each -> each.by().length() + each.what().length()))
                .mapToInt(IntStream::sum)
                .sum();
    }

    /**
     * One category that was searched.
     *
     * @param from the first day that counts; empty is without limit
     */
    public record Searched(String category, Optional<LocalDate> from) {}

    /**
     * A person in the history.
     *
     * @param otherNames under which a record stood that was merged into theirs
     * @param part what they are in the case; empty for a third party
     */
    public record Person(
            NominalId nominalId,
            PersonName name,
            List<PersonName> otherNames,
            Optional<Part> part,
            Optional<LocalDate> dateOfBirth,
            List<String> addresses,
            List<String> phones,
            List<String> schools) {
        public Person {
            otherNames = List.copyOf(otherNames);
            addresses = List.copyOf(addresses);
            phones = List.copyOf(phones);
            schools = List.copyOf(schools);
        }

        /** Every name they have. */
        public List<PersonName> names() {
            List<PersonName> names = new ArrayList<>(otherNames);
            names.addFirst(name);
            return names;
        }

        /** Somebody whom the request does not name. */
        public boolean thirdParty() {
            return part.isEmpty();
        }
    }

    /** An entry that counts, and in which category. */
    public record Entry(HistoryEntry entry, String category) {}

    /** How many entries one rule left out. */
    public record LeftOut(Relevance.Reason reason, int entries) {}

    /** A MARAC again within the period. */
    public record Repeat(LocalDate lastReferredOn) {}
}
