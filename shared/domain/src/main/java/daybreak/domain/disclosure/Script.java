package daybreak.domain.disclosure;

import daybreak.domain.message.DocumentRequested;

/**
 * What the officer who discloses in person needs, and nothing else: who, how to reach them safely, and the words.
 *
 * @param asked whom to tell, how to reach them, and the words, as the unit wrote them. What the application gave reaches
 *     whoever applied, it may be: a neighbour would learn that there is something to tell
 * @param subject about whom somebody is told
 * @param atRisk the adult or child at risk
 */
public record Script(DocumentRequested asked, Scheme scheme, Party subject, Party atRisk) {
    static Script of(DocumentRequested asked, DisclosureCase known) {
        return new Script(
                asked,
                known.opening().scheme(),
                known.opening().subject(),
                known.opening().atRisk());
    }

    /** Whether somebody else is at risk than the one who is told: the child of whom a parent hears. */
    public boolean isForAnother() {
        return !atRisk.name().isSameAs(asked.recipient());
    }
}
