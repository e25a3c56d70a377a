package daybreak.domain.occurrence;

import daybreak.domain.occurrence.ChildMatching.Traits;
import daybreak.domain.occurrence.OccurrenceHead.FoundReport;
import daybreak.domain.people.NominalId;
import daybreak.domain.ppn.Child;
import daybreak.domain.ppn.Child.Missing;
import daybreak.domain.ppn.Ppn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which reports that a child was found no notice can tell of, so that a school would go on hearing that it is missing. */
public final class Findings {
    private Findings() {}

    /** Why a report changes nothing. */
    public enum Misfit {
        NO_SUCH_CHILD(
                "a child was reported found who is none of the children of this occurrence",
                "Find out which child was found, and send the finding again with the right name or nominal id"),
        BEFORE_MISSING(
                "a child was reported found before it was reported missing, so it counts as missing still",
                "Find out whether the child is still missing; if not, send the finding again with the right time");

        private final String says;
        private final String toDo;

        Misfit(String says, String toDo) {
            this.says = says;
            this.toDo = toDo;
        }

        /** In words, for a person; no personal data. */
        public String says() {
            return says;
        }

        public String toDo() {
            return toDo;
        }
    }

    public record Unmatched(FoundReport report, Misfit why) {
        /** What a task about it is named after; a report with a date of birth added is another one. */
        public String fact() {
            return String.join(
                    "/",
                    why.name(),
                    report.name(),
                    report.dateOfBirth().map(LocalDate::toString).orElse(""),
                    report.nominalId().map(NominalId::value).orElse(""),
                    report.foundAt().toString(),
                    report.reportedAt().toString());
        }
    }

    /**
     * Before any child is known nothing is unmatched: the report may have come before its PPN, and is kept for it.
     *
     * @param ppns the latest version of each PPN
     */
    public static List<Unmatched> unmatched(OccurrenceHead head, List<Ppn> ppns) {
        if (head.children().isEmpty()) {
            return List.of();
        }
        List<Child> listed =
                ppns.stream().flatMap(ppn -> ppn.children().stream()).toList();
        List<OneChild> children =
                OneChild.among(head.children(), listed.stream().map(Traits::of).toList());
        return head.found().stream()
                .flatMap(report -> misfit(report, children, listed).map(why -> new Unmatched(report, why)).stream())
                .toList();
    }

    /** Of an earlier episode the report is right: it must lie before every one. */
    private static Optional<Misfit> misfit(FoundReport report, List<OneChild> children, List<Child> listed) {
        List<OneChild> fitting =
                children.stream().filter(child -> child.is(Traits.of(report))).toList();
        List<Child> listings = listed.stream()
                .filter(child -> fitting.stream().anyMatch(one -> one.is(Traits.of(child))))
                .toList();
        if (listings.isEmpty()) {
            return Optional.of(Misfit.NO_SUCH_CHILD);
        }
        List<Instant> since = listings.stream()
                .flatMap(child -> child.missing().stream())
                .map(Missing::reportedAt)
                .toList();
        return !since.isEmpty() && since.stream().allMatch(report.foundAt()::isBefore)
                ? Optional.of(Misfit.BEFORE_MISSING)
                : Optional.empty();
    }
}
