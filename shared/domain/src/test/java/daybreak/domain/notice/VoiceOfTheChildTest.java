package daybreak.domain.notice;

import static daybreak.testing.fixtures.Children.child;
import static daybreak.testing.fixtures.Persons.parent;
import static daybreak.testing.fixtures.Persons.suspect;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.notice.NoticeContent.Voice;
import daybreak.domain.occurrence.ChildMatching.Traits;
import daybreak.domain.occurrence.OneChild;
import daybreak.domain.ppn.Ppn;
import daybreak.testing.fixtures.London;
import daybreak.testing.fixtures.Ppns;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VoiceOfTheChildTest {
    private static final OneChild SAM = new OneChild(
            "child1", List.of(new Traits("sam jones", Optional.of(London.day("2016-02-10")), Optional.empty())));
    private static final List<Ppn> PPNS = List.of(
            Ppns.domesticAbuse("P1")
                    .with(child("Sam Jones"))
                    .with(child("Poppy Jones"))
                    .with(parent("Mrs Delyth Jones"))
                    .filed(),
            Ppns.domesticAbuse("P2")
                    .with(suspect("Sam Marlow"))
                    .with(suspect("🙂"))
                    .with(suspect("MARSH, Dean"))
                    .filed());

    @ParameterizedTest(name = "{0}: {1} ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            I want to go home                 | said     | nobody
            I am Sam Jones and I am fine      | said     | the child's own name
            mum was crying 🙂                 | said     | a relationship is no name
            I like poppyseed cake             | said     | not as a word
            Mr and Mrs Jones were shouting    | said     | a shared surname and a title are not a name
            Sam was hiding                    | said     | the child's own first name, though another bears it
            Sam Marlow hit mum                | left out | the full name of another with the child's first name
            it was Sam Marlow's fault         | left out | its possessive
            Delyth was crying                 | left out | the first name of an adult
            DELYTH! was crying                | left out | in capitals, with punctuation
            that is Delyth's cup              | left out | as a possessive
            that is Delyth’s cup              | left out | as a possessive, with a curly apostrophe
            Dëlyth                            | left out | with a diacritic
            Poppy was asleep                  | left out | a sibling
            Dean was shouting                 | left out | the first name of one who is listed surname first
            """)
    void words_that_name_anyone_else_on_any_notice_of_the_occurrence_are_left_out(
            String words, String verdict, String why) {
        Voice expected = verdict.equals("said") ? new Voice.Said(words) : new Voice.LeftOut();
        assertThat(VoiceOfTheChild.read(SAM, Optional.of(words), PPNS)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n"})
    void empty_words_are_not_recorded(String nothing) {
        assertThat(VoiceOfTheChild.read(SAM, Optional.of(nothing), PPNS)).isEqualTo(new Voice.NotRecorded());
    }

    @Test
    void no_words_are_not_recorded() {
        assertThat(VoiceOfTheChild.read(SAM, Optional.empty(), PPNS)).isEqualTo(new Voice.NotRecorded());
    }
}
