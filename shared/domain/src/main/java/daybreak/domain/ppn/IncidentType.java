package daybreak.domain.ppn;

/** What kind of incident the notice was filed for. Domestic abuse has a flag of its own, for it comes with any type. */
public enum IncidentType {
    DOMESTIC_INCIDENT,
    MISSING_CHILD,
    OTHER
}
