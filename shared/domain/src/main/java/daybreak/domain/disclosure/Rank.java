package daybreak.domain.disclosure;

/** Whom a reminder is for. In the order in which it climbs. */
public enum Rank {
    OWNER,
    DEPUTY,
    SUPERVISOR,
    INSPECTOR
}
