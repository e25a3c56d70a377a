package daybreak.domain.notice;

import daybreak.domain.school.Directory;
import java.util.Optional;

/** Where a notice is to go, as the PPN says it. */
public sealed interface Destination {
    /** A word that is part of the notice's identity. */
    String word();

    /** The school of the register that receives what is meant for this place, successors followed; empty where none does. */
    default Optional<daybreak.domain.school.School> receiver(Directory directory) {
        return this instanceof School(String urn, Optional<String> _)
                ? directory.receiving(directory.entry(urn)).school()
                : Optional.empty();
    }

    /** @param text the school's name in the officer's words, where given; it must agree with the register */
    record School(String urn, Optional<String> text) implements Destination {
        @Override
        public String word() {
            return "urn " + urn;
        }
    }

    /** The officer for children educated at home. */
    record HomeEducationOfficer(String localAuthority) implements Destination {
        @Override
        public String word() {
            return "la " + localAuthority;
        }
    }

    /**
     * No one place could be read from the PPN; a person finds it.
     *
     * @param named the schools in the officer's words
     */
    record Unknown(String named) implements Destination {
        @Override
        public String word() {
            return "unknown";
        }
    }
}
