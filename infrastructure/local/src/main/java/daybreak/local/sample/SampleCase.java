package daybreak.local.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** One case of the sample's weeks: what the unit does about it, each thing at its time, and what must come of it. */
final class SampleCase {
    private final String number;
    private final String story;
    private final List<Deed> deeds = new ArrayList<>();
    private int steps;
    private String stands = "";
    private List<String> told = List.of();
    private List<String> withPerson = List.of();

    /**
     * Something that somebody in the unit does.
     *
     * @param at when the cloud hears of it
     */
    record Deed(Instant at, Consumer<CaseDesk> what) {}

    /** @param story the case in a sentence */
    SampleCase(String number, String story) {
        this.number = number;
        this.story = story;
    }

    /** The next step, sent when it was done. */
    SampleCase step(String at, String by, CaseFact fact) {
        return step(at, by, _ -> fact);
    }

    /** The next step, which says something that is only known then. */
    SampleCase step(String at, String by, Function<CaseDesk, CaseFact> fact) {
        steps++;
        return sends(at, at, steps, by, fact);
    }

    /** The next step, sent some time after it was done. */
    SampleCase stepSentLater(String at, String sentAt, String by, CaseFact fact) {
        steps++;
        return sends(at, sentAt, steps, by, _ -> fact);
    }

    /** What is tried as the next step, and refused: its number is still free. */
    SampleCase refused(String at, String by, CaseFact fact) {
        return sends(at, at, steps + 1, by, _ -> fact);
    }

    /** The next step was taken, and its message never comes. */
    SampleCase lost() {
        steps++;
        return this;
    }

    private SampleCase sends(String at, String sentAt, int sequence, String by, Function<CaseDesk, CaseFact> fact) {
        return does(sentAt, desk -> desk.step(number, sequence, by, WeekTime.at(at), fact.apply(desk)));
    }

    SampleCase does(String at, Consumer<CaseDesk> what) {
        deeds.add(new Deed(WeekTime.at(at), what));
        return this;
    }

    /** Where it must stand in the end. */
    SampleCase comesTo(String where) {
        stands = where;
        return this;
    }

    /** Who must be told what of it on which day, and nobody of anything else. */
    SampleCase tells(String... lines) {
        told = List.of(lines);
        return this;
    }

    /** What of it must be with a person. */
    SampleCase asks(String... tasks) {
        withPerson = List.of(tasks);
        return this;
    }

    String number() {
        return number;
    }

    String story() {
        return story;
    }

    List<Deed> deeds() {
        return List.copyOf(deeds);
    }

    CaseOutturn expected() {
        return new CaseOutturn(number, stands, told, withPerson);
    }
}
