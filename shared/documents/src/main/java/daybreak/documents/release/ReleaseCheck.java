package daybreak.documents.release;

import daybreak.documents.release.Hit.Kind;
import daybreak.documents.release.Needle.Demand;
import daybreak.documents.release.Search.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Searches a finished file for what must not be in it. What it cannot read it does not pass. */
public final class ReleaseCheck {
    private final List<Sought> sought = new ArrayList<>();
    private final List<String> telephones = new ArrayList<>();
    private final List<Needle> clearedNames = new ArrayList<>();

    private ReleaseCheck(Forbidden forbidden) {
        Set<String> clearedLetters = new HashSet<>();
        Set<String> clearedNumbers = new HashSet<>();
        for (Term cleared : forbidden.cleared()) {
            switch (cleared) {
                case Term.FullName(String name) -> {
                    clearedNames.addAll(NameNeedles.whole(name).stream()
                            .map(needle -> needle.with(Demand.WHOLE_WORDS).with(Demand.TOGETHER))
                            .toList());
                    clearedLetters.addAll(NameNeedles.lettersOf(NameNeedles.whole(name)));
                    clearedLetters.addAll(NameNeedles.lettersOf(NameNeedles.initials(name)));
                }
                case Term.Telephone(String number) -> clearedNumbers.add(Numbers.national(number));
                case Term.Address(String address) ->
                    clearedLetters.addAll(NameNeedles.lettersOf(Needles.address(address)));
                case Term.EmailAddress(String address) ->
                    clearedLetters.addAll(NameNeedles.lettersOf(Needles.email(address)));
                case Term.Code(String code) -> clearedLetters.addAll(NameNeedles.lettersOf(Needles.code(code)));
                case Term.Words words -> {
                    // Words that were redacted are cleared by nobody.
                }
            }
        }
        for (Term term : forbidden.terms()) {
            switch (term) {
                case Term.Words(String text) -> add(Kind.REDACTED_WORDS, Needles.words(text), Set.of());
                case Term.FullName(String name) -> {
                    add(Kind.NAME, NameNeedles.whole(name), clearedLetters);
                    add(Kind.NAME, NameNeedles.initials(name), clearedLetters);
                }
                case Term.Telephone(String number) -> {
                    if (!clearedNumbers.contains(Numbers.national(number))) {
                        telephones.add(number);
                    }
                }
                case Term.Address(String address) -> add(Kind.ADDRESS, Needles.address(address), clearedLetters);
                case Term.EmailAddress(String address) ->
                    add(Kind.EMAIL_ADDRESS, Needles.email(address), clearedLetters);
                case Term.Code(String code) -> add(Kind.CODE, Needles.code(code), clearedLetters);
            }
        }
    }

    /** Each reason not to release the file; none, and it may go. */
    public static List<Hit> check(byte[] pdf, Forbidden forbidden) {
        ReleaseCheck check = new ReleaseCheck(forbidden);
        PdfReading reading = PdfReading.of(pdf);
        Set<Hit> hits = new LinkedHashSet<>(reading.faults());
        reading.passages().forEach(passage -> check.search(passage, hits));
        return List.copyOf(hits);
    }

    /** Each term that stands in a text. */
    static List<Hit> check(String text, Forbidden forbidden) {
        Set<Hit> hits = new LinkedHashSet<>();
        new ReleaseCheck(forbidden).search(Passage.of("the text", text), hits);
        return List.copyOf(hits);
    }

    private void add(Kind kind, List<Needle> needles, Set<String> cleared) {
        needles.stream()
                .filter(needle -> !cleared.contains(needle.plain().letters()))
                .forEach(needle -> sought.add(new Sought(kind, needle)));
    }

    private void search(Passage passage, Set<Hit> hits) {
        Search search = new Search(passage.text());
        List<Span> cleared =
                clearedNames.stream().flatMap(name -> search.all(name).stream()).toList();
        for (Sought one : sought) {
            Stream.concat(search.all(one.needle()).stream(), search.backwards(one.needle()).stream())
                    .filter(span -> cleared.stream().noneMatch(span::strictlyWithin))
                    .forEach(span -> hits.add(new Hit(passage.where(span.from()), new Hit.What.Found(one.kind()))));
        }
        Numbers numbers = new Numbers(passage.text());
        for (String telephone : telephones) {
            numbers.telephone(telephone)
                    .forEach(at -> hits.add(new Hit(passage.where(at), new Hit.What.Found(Kind.TELEPHONE))));
        }
        if (!sought.isEmpty()) {
            Scripts.foreign(passage.text())
                    .forEach(at -> hits.add(Hit.unreadable(
                            passage.where(at), "letters of another alphabet, which cannot be compared")));
        }
    }

    private record Sought(Kind kind, Needle needle) {}
}
