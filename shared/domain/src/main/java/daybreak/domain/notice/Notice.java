package daybreak.domain.notice;

import daybreak.domain.record.Recorded;
import daybreak.domain.record.Revision;
import daybreak.domain.school.SchoolContact.Lead;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One notice about one child to one school, whatever the number of PPNs behind it.
 *
 * @param childRef opaque; the same for all notices of the child in this occurrence
 * @param concerns what already stands against sending it, from the PPNs alone
 * @param adults for the wrong-person guard
 * @param submittedAt when the first PPN behind it was filed
 * @param attempts how often it was claimed for sending
 * @param lastAddress where the last attempt went
 * @param released set where a person released it to a contact of their choice
 * @param ledgerDay the London day in whose ledger it counts
 */
public record Notice(
        NoticeKey key,
        NoticeKind kind,
        NoticeStep step,
        String childRef,
        Destination destination,
        NoticeContent content,
        List<Concern> concerns,
        List<Adult> adults,
        Instant submittedAt,
        NoticeState state,
        int attempts,
        Optional<String> lastAddress,
        Optional<Lead> released,
        LocalDate ledgerDay,
        Revision revision)
        implements Recorded {

    public Notice {
        concerns = List.copyOf(concerns);
        adults = List.copyOf(adults);
    }

    @Override
    public String recordId() {
        return key.text();
    }

    /** Whether nothing more is to be done about it. */
    public boolean settled() {
        return state instanceof NoticeState.Delivered
                || state instanceof NoticeState.Closed
                || state instanceof NoticeState.Withdrawn;
    }

    public Notice in(NoticeState next) {
        return with(next, attempts, lastAddress, released, ledgerDay);
    }

    /** Claims it for one more attempt. */
    public Notice claimed(String address, Instant at, LocalDate countedOn) {
        int attempt = attempts + 1;
        return with(new NoticeState.Sending(at), attempt, Optional.of(address), released, countedOn);
    }

    /** Takes back a claim that certainly sent nothing. */
    public Notice unclaimed(LocalDate dueOn) {
        return with(new NoticeState.Due(dueOn), attempts - 1, lastAddress, released, ledgerDay);
    }

    public Notice countedOn(LocalDate day) {
        return with(state, attempts, lastAddress, released, day);
    }

    /** A person lets it go, to a contact of their choice. */
    public Notice released(Lead to, LocalDate on) {
        return with(new NoticeState.Due(on), attempts, lastAddress, Optional.of(to), ledgerDay);
    }

    /**
     * Whom to ask for where it is to be told by telephone, in words; empty where nobody chose and it is the safeguarding lead.
     * Whoever was chosen may be the lead, or take the place of one who is an adult on it.
     */
    public Optional<String> askFor() {
        return released.map(to -> to.name().given() + ", to whom it was released");
    }

    /** A person has it; whom one let it go to before holds no longer. */
    public Notice withPerson(String taskId, Concern concern, Instant at) {
        return with(
                new NoticeState.WithPerson(taskId, concern, at), attempts, lastAddress, Optional.empty(), ledgerDay);
    }

    /** Whether both would tell a person the same. */
    boolean saysAs(Notice other) {
        return content.equals(other.content)
                && concerns.equals(other.concerns)
                && destination.equals(other.destination);
    }

    /** The same notice with what a later PPN says. */
    public Notice replanned(PlannedNotice plan, List<Concern> newConcerns) {
        Notice next = saying(plan.destination(), plan.content(), newConcerns, plan.adults());
        return concerns.contains(Concern.TOLD_BEFORE) ? next.toldBefore() : next;
    }

    /** The same notice for a person: the school may have been told, and nothing that is kept says so. */
    public Notice toldBefore() {
        List<Concern> all = Stream.concat(concerns.stream(), Stream.of(Concern.TOLD_BEFORE))
                .distinct()
                .sorted()
                .toList();
        return saying(destination, content, all, adults);
    }

    private Notice saying(
            Destination nextDestination,
            NoticeContent nextContent,
            List<Concern> nextConcerns,
            List<Adult> nextAdults) {
        return new Notice(
                key,
                kind,
                step,
                childRef,
                nextDestination,
                nextContent,
                nextConcerns,
                nextAdults,
                submittedAt,
                state,
                attempts,
                lastAddress,
                released,
                ledgerDay,
                revision);
    }

    /** The same notice, as it stands after it was saved. */
    public Notice at(Revision saved) {
        return new Notice(
                key,
                kind,
                step,
                childRef,
                destination,
                content,
                concerns,
                adults,
                submittedAt,
                state,
                attempts,
                lastAddress,
                released,
                ledgerDay,
                saved);
    }

    private Notice with(
            NoticeState nextState,
            int nextAttempts,
            Optional<String> nextAddress,
            Optional<Lead> nextReleased,
            LocalDate nextLedgerDay) {
        return new Notice(
                key,
                kind,
                step,
                childRef,
                destination,
                content,
                concerns,
                adults,
                submittedAt,
                nextState,
                nextAttempts,
                nextAddress,
                nextReleased,
                nextLedgerDay,
                revision);
    }
}
