package daybreak.domain.ppn;

/** The officer's red, amber or green grade. Daybreak clocks it and never sets it. */
public enum Grade {
    RED,
    AMBER,
    GREEN
}
