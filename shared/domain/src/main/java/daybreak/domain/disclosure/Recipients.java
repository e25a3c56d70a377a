package daybreak.domain.disclosure;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;

/** Who a reminder goes to today: whoever cannot read it is passed over, and the next above gets it. */
public final class Recipients {
    private Recipients() {}

    /**
     * The person, or nobody where there is no one left to tell.
     *
     * @param owner staff id of who has the case; a case that nobody has is its supervisor's
     */
    public static Optional<StaffMember> of(Rank rank, Optional<String> owner, Staff staff, LocalDate day) {
        return chain(rank, owner, staff).stream()
                .filter(member -> member.isReachable(day))
                .findFirst();
    }

    /**
     * Who comes after somebody who cannot be reached. Each email that fails goes higher than the one before, so that it ends:
     * deputy, supervisor, inspector, nobody.
     *
     * @param climbed whether the email was somebody else's before
     */
    public static Optional<StaffMember> above(StaffMember failed, boolean climbed, Staff staff, LocalDate day) {
        if (failed.roles().contains(StaffRole.INSPECTOR)) {
            return Optional.empty();
        }
        Rank next = climbed ? Rank.SUPERVISOR : Rank.DEPUTY;
        Rank from = failed.roles().contains(StaffRole.SUPERVISOR) ? Rank.INSPECTOR : next;
        return chain(from, Optional.of(failed.id()), staff).stream()
                .filter(member -> !member.id().equals(failed.id()) && member.isReachable(day))
                .findFirst();
    }

    /** Everybody who might be told, from the rank upwards. */
    private static SequencedSet<StaffMember> chain(Rank rank, Optional<String> owner, Staff staff) {
        Optional<StaffMember> holder = owner.flatMap(staff::named);
        Optional<StaffMember> deputy = holder.flatMap(StaffMember::deputy).flatMap(staff::named);
        Optional<StaffMember> supervisor =
                holder.flatMap(StaffMember::reportsTo).flatMap(staff::named);
        Optional<StaffMember> inspector =
                supervisor.flatMap(StaffMember::reportsTo).flatMap(staff::named);
        SequencedSet<StaffMember> chain = new LinkedHashSet<>();
        if (rank == Rank.OWNER) {
            holder.ifPresent(chain::add);
        }
        if (rank.compareTo(Rank.DEPUTY) <= 0) {
            deputy.ifPresent(chain::add);
        }
        if (rank.compareTo(Rank.SUPERVISOR) <= 0) {
            supervisor.ifPresent(chain::add);
            chain.addAll(staff.with(StaffRole.SUPERVISOR));
        }
        inspector.ifPresent(chain::add);
        chain.addAll(staff.with(StaffRole.INSPECTOR));
        return chain;
    }
}
