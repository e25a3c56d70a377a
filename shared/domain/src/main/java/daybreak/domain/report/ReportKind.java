package daybreak.domain.report;

/** For whom a report is made. */
public enum ReportKind {
    /** Children's social care, for an assessment under the Children Act 1989. */
    CSC,
    /** A multi-agency risk assessment conference about a victim at high risk. */
    MARAC
}
