package daybreak.domain.disclosure;

/** Under which law somebody may be told. */
public enum Scheme {
    /** Domestic Violence Disclosure Scheme, Clare's Law. */
    DVDS,
    /** Child Sex Offender Disclosure Scheme, Sarah's Law. */
    CSODS
}
