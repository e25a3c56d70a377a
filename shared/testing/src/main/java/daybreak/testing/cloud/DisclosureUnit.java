package daybreak.testing.cloud;

import daybreak.domain.disclosure.CaseEvent;
import daybreak.domain.disclosure.CaseFile;
import daybreak.domain.disclosure.CaseHead;
import daybreak.domain.disclosure.Cases;
import daybreak.domain.disclosure.DisclosureCase;
import daybreak.domain.disclosure.KeepingCases;
import daybreak.domain.disclosure.KeptStep;
import daybreak.domain.disclosure.Ladder;
import daybreak.domain.disclosure.StaffMember;
import daybreak.domain.disclosure.StaffRole;
import daybreak.domain.disclosure.Verdict;
import daybreak.domain.message.CaseStep;
import daybreak.domain.message.StaffMessage.StaffChanged;
import daybreak.domain.people.PersonName;
import daybreak.domain.policy.Policy;
import daybreak.domain.school.BankHolidays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A disclosure unit of five people, with cases that are stored step by step. */
public final class DisclosureUnit {
    public static final String OFFICER = "DU-104";
    public static final String DEPUTY = "DU-107";
    public static final String SUPERVISOR = "DU-201";
    public static final String INSPECTOR = "DU-301";

    private final InProcessStack cloud;

    public DisclosureUnit(InProcessStack cloud) {
        this.cloud = cloud;
        member(OFFICER, "P. Angove", StaffRole.OFFICER, Optional.of(DEPUTY), Optional.of(SUPERVISOR));
        member(DEPUTY, "J. Tregear", StaffRole.OFFICER, Optional.of(OFFICER), Optional.of(SUPERVISOR));
        member(SUPERVISOR, "S. Retallack", StaffRole.SUPERVISOR, Optional.empty(), Optional.of(INSPECTOR));
        member(INSPECTOR, "I. Bolitho", StaffRole.INSPECTOR, Optional.empty(), Optional.empty());
    }

    public static String address(String staffId) {
        return staffId.toLowerCase(Locale.ROOT) + "@northshire.example";
    }

    private void member(String id, String name, StaffRole role, Optional<String> deputy, Optional<String> reportsTo) {
        cloud.store(StaffMember.of(
                ref(id),
                new StaffChanged(
                        id,
                        new PersonName(name),
                        address(id),
                        Set.of(role),
                        deputy,
                        reportsTo,
                        true,
                        Instant.parse("2026-01-05T09:00:00Z"))));
    }

    public String ref(String staffId) {
        return cloud.of("test").staff().refOf(staffId);
    }

    public StaffMember member(String staffId) {
        return cloud.of("test").staff().all().named(staffId).orElseThrow();
    }

    /** Stores a step as if it had just been taken. */
    public void take(CaseStep step) {
        String number = step.head().caseNumber();
        CaseFile file = file(number);
        Policy policy = cloud.of("test").policies().current(step.head().at());
        Set<LocalDate> holidays = BankHolidays.englandAndWales(policy.extraBankHolidays());
        Verdict verdict = Cases.decide(
                step,
                file.state(),
                new Cases.Footing(
                        file.head().ref(),
                        policy.disclosure(),
                        policy.version(),
                        step.head().at(),
                        holidays));
        if (!(verdict instanceof Verdict.Taken(CaseEvent event, DisclosureCase next))) {
            throw new IllegalStateException(verdict.toString());
        }
        CaseHead head = file.head();
        cloud.store(
                head.after(
                        next,
                        Ladder.pending(next, policy.disclosure(), head.told(), holidays),
                        Optional.empty(),
                        KeepingCases.reviewOn(next, policy.disclosure().reviewClosed())),
                new KeptStep(head.ref(), event, "test", CaseMessages.of(step)));
    }

    public CaseFile file(String number) {
        return cloud.of("test").cases().read(caseRef(number), number);
    }

    public String caseRef(String number) {
        return cloud.of("test").cases().refOf(number);
    }
}
