package daybreak.domain.disclosure;

import daybreak.domain.message.DocumentRequested;
import java.util.Optional;

/**
 * What the officer who discloses in person needs, and nothing else: who, how to reach them safely, and the words.
 *
 * @param asked the words, as the unit wrote them
 * @param subject about whom somebody is told
 * @param atRisk the adult or child at risk
 * @param safeContact of the person to be told; empty where the one on file may be somebody else's
 */
public record Script(
        DocumentRequested asked, Scheme scheme, Party subject, Party atRisk, Optional<SafeContact> safeContact) {
    static Script of(DocumentRequested asked, DisclosureCase known) {
        return new Script(
                asked,
                known.opening().scheme(),
                known.opening().subject(),
                known.opening().atRisk(),
                Optional.of(known.opening().safeContact()).filter(_ -> gaveContact(asked, known)));
    }

    /**
     * An application has one safe contact: of whoever applied, or of the person at risk where nobody did. Anybody else who is told
     * is not reached by it: a neighbour who applied would learn that there is something to tell.
     */
    private static boolean gaveContact(DocumentRequested asked, DisclosureCase known) {
        return known.opening()
                .applicant()
                .map(Applicant::person)
                .orElse(known.opening().atRisk())
                .name()
                .isSameAs(asked.recipient());
    }

    /** Whether somebody else is at risk than the one who is told: the child of whom a parent hears. */
    public boolean isForAnother() {
        return !atRisk.name().isSameAs(asked.recipient());
    }
}
