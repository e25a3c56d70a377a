package daybreak.domain.morning;

import java.util.Optional;

/** Where a notice is for, as a person at the hub finds it. */
public sealed interface Place {
    /** The register's number, or the local authority's code; of a contact a word. */
    String code();

    /** In words, on one line. */
    String says();

    /** The number to ring, where one is known that a person may ring without looking further. */
    Optional<String> telephone();

    /** The same by its number alone. */
    default Place bare() {
        return this;
    }

    /**
     * The school that receives the notice.
     *
     * @param name by the register; empty where it does not have the number
     * @param telephone of the school's office and not of its safeguarding lead, who may be the reason why a person has the
     *     notice
     * @param inPlaceOf the number that the notice names, where that school closed and this one succeeded it
     */
    record OfSchool(String urn, Optional<String> name, Optional<String> telephone, Optional<String> inPlaceOf)
            implements Place {
        @Override
        public String code() {
            return urn;
        }

        @Override
        public String says() {
            return name.map(known -> known + ", URN " + urn).orElse("URN " + urn)
                    + inPlaceOf.map(named -> ", in place of URN " + named).orElse("");
        }

        @Override
        public Place bare() {
            return new OfSchool(urn, Optional.empty(), Optional.empty(), inPlaceOf);
        }
    }

    /**
     * A school that closed, where the register does not say which one took over: nobody answers its telephone.
     *
     * @param inPlaceOf as of a school that is open
     */
    record OfClosedSchool(String urn, Optional<String> name, Optional<String> inPlaceOf) implements Place {
        @Override
        public String code() {
            return urn;
        }

        @Override
        public String says() {
            return new OfSchool(urn, name, Optional.empty(), inPlaceOf).says() + ", closed";
        }

        @Override
        public Optional<String> telephone() {
            return Optional.empty();
        }

        @Override
        public Place bare() {
            return new OfClosedSchool(urn, Optional.empty(), inPlaceOf);
        }
    }

    /**
     * Whoever a person released the notice to, and no one of the school that it names: that one may be the wrong school, or
     * somebody there the reason for the release.
     *
     * @param telephone as whoever released it gave it
     */
    record OfContact(Optional<String> telephone) implements Place {
        @Override
        public String code() {
            return "contact";
        }

        @Override
        public String says() {
            return "the contact that it was released to";
        }
    }

    /** The local authority of a child who is educated at home. */
    record OfLocalAuthority(String code) implements Place {
        @Override
        public String says() {
            return "local authority " + code;
        }

        /** Its officer may be an adult on the notice, and passed over for that: a person looks at the list first. */
        @Override
        public Optional<String> telephone() {
            return Optional.empty();
        }
    }
}
