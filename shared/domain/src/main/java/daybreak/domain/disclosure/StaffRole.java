package daybreak.domain.disclosure;

/** What a person does in the disclosure unit. */
public enum StaffRole {
    OFFICER,
    SUPERVISOR,
    INSPECTOR
}
