package daybreak.domain.disclosure;

import daybreak.domain.message.DocumentRequested;

/**
 * What the officer who discloses in person needs, and nothing else: who, how to reach them safely, and the words.
 *
 * @param asked the words, as the unit wrote them
 * @param subject about whom somebody is told
 * @param atRisk the adult or child at risk
 * @param safeContact of the person to be told
 */
public record Script(DocumentRequested asked, Scheme scheme, Party subject, Party atRisk, SafeContact safeContact) {
    static Script of(DocumentRequested asked, DisclosureCase known) {
        return new Script(
                asked,
                known.opening().scheme(),
                known.opening().subject(),
                known.opening().atRisk(),
                known.opening().safeContact());
    }

    /** Whether somebody else is at risk than the one who is told: the child of whom a parent hears. */
    public boolean isForAnother() {
        return !atRisk.name().isSameAs(asked.recipient());
    }
}
