package daybreak.local.sample;

import java.util.Locale;
import java.util.Optional;

/** The sample's disclosure unit: three officers who stand in for one another, two supervisors, an inspector. */
enum DisclosureStaff {
    ANGOVE("DU-104", "Petra Angove", "officer", "DU-105", "DU-201"),
    NANCE("DU-105", "Kit Nance", "officer", "DU-106", "DU-202"),
    ODGERS("DU-106", "Merryn Odgers", "officer", "DU-105", "DU-201"),
    RETALLACK("DU-201", "Senara Retallack", "supervisor", "", "DU-301"),
    TREGEAR("DU-202", "Jago Tregear", "supervisor", "", "DU-301"),
    BOLITHO("DU-301", "Isaac Bolitho", "inspector", "", "");

    /** Does the research of every case, decides none, and gets no reminders. */
    static final String RESEARCHER = "DU-110";

    private final String id;
    private final String fullName;
    private final String role;
    private final String deputy;
    private final String reportsTo;

    DisclosureStaff(String id, String fullName, String role, String deputy, String reportsTo) {
        this.id = id;
        this.fullName = fullName;
        this.role = role;
        this.deputy = deputy;
        this.reportsTo = reportsTo;
    }

    String id() {
        return id;
    }

    String fullName() {
        return fullName;
    }

    String role() {
        return role;
    }

    Optional<String> deputy() {
        return Optional.of(deputy).filter(name -> !name.isEmpty());
    }

    Optional<String> reportsTo() {
        return Optional.of(reportsTo).filter(name -> !name.isEmpty());
    }

    /** A mailbox that takes what is sent to it. */
    String email() {
        return id.toLowerCase(Locale.ROOT) + "@northshire.example";
    }

    /** A mailbox that does not exist. */
    String deadEmail() {
        return "bounce." + email();
    }
}
