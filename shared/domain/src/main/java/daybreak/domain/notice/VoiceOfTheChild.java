package daybreak.domain.notice;

import daybreak.domain.notice.NoticeContent.Voice;
import daybreak.domain.occurrence.ChildMatching.Traits;
import daybreak.domain.occurrence.OneChild;
import daybreak.domain.people.PersonName;
import daybreak.domain.ppn.Ppn;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets the child's words through unless they name anyone else on the notice, by first or by full name, as a word. */
final class VoiceOfTheChild {
    private VoiceOfTheChild() {}

    static Voice read(OneChild child, Optional<String> words, List<Ppn> ppns) {
        if (words.filter(said -> !said.isBlank()).isEmpty()) {
            return new Voice.NotRecorded();
        }
        String said = words.get();
        Set<String> own = child.knownAs().stream()
                .flatMap(traits -> new PersonName(traits.name()).words().stream())
                .collect(Collectors.toUnmodifiableSet());
        String text = " " + PersonName.normalise(said) + " ";
        boolean namesAnother = others(child, ppns).anyMatch(other -> names(text, other, own));
        return namesAnother ? new Voice.LeftOut() : new Voice.Said(said);
    }

    private static Stream<PersonName> others(OneChild child, List<Ppn> ppns) {
        return ppns.stream()
                .flatMap(ppn -> Stream.concat(
                        ppn.persons().stream().map(person -> person.name()),
                        ppn.children().stream()
                                .filter(other -> !child.is(Traits.of(other)))
                                .map(other -> other.name())));
    }

    private static boolean names(String text, PersonName other, Set<String> own) {
        List<String> words = other.words();
        // A first name that is the child's own, too, says nothing about the other.
        return has(text, String.join(" ", words)) || (!own.contains(words.getFirst()) && has(text, words.getFirst()));
    }

    /** As whole words, or as their possessive, which normalising leaves without its apostrophe. */
    private static boolean has(String text, String name) {
        return text.contains(" " + name + " ") || text.contains(" " + name + "s ");
    }
}
