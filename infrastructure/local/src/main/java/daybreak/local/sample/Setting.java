package daybreak.local.sample;

import daybreak.domain.school.School;
import java.util.Optional;

/** An establishment of the sample's register, and whom the force writes to there. */
record Setting(School school, Optional<Contact> lead, Optional<Contact> deputy) {
    /** Somebody on the force's list. */
    record Contact(String name, String email, Optional<String> phone) {
        static Contact of(String name, String email) {
            return new Contact(name, email, Optional.empty());
        }
    }

    String urn() {
        return school.urn();
    }

    /** The first address that is written to. */
    String address() {
        return lead.or(() -> deputy).map(Contact::email).orElse("nobody@" + urn() + ".example");
    }
}
