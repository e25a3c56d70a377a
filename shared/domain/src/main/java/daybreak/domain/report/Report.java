package daybreak.domain.report;

import daybreak.domain.people.NominalId;
import daybreak.domain.people.OpaqueIds;
import daybreak.domain.record.Recorded;
import daybreak.domain.record.Revision;
import daybreak.domain.task.HubEmail;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One report, from the request to the recipient or to a refusal.
 *
 * @param ref opaque, derived from the request's id
 * @param edition empty until the first draft
 * @param subjects nominal ids of the people it is about, those merged since among them
 * @param likely pairs for a person to judge
 * @param reviews oldest first; none of their authors approves
 * @param draftEmail how the email with the newest edition to the hub stands
 * @param warned what a task was raised about
 * @param checkAt when it must be looked at, if nothing happens before; empty when nothing can be late any more
 */
public record Report(
        String ref,
        ReportRequest request,
        HistoryAsk history,
        Optional<Edition> edition,
        List<NominalId> subjects,
        List<LikelySamePerson> likely,
        List<Review> reviews,
        ReportState state,
        HubEmail draftEmail,
        Set<Warning> warned,
        Optional<Instant> checkAt,
        Revision revision)
        implements Recorded {

    public Report {
        subjects = List.copyOf(subjects);
        likely = List.copyOf(likely);
        reviews = List.copyOf(reviews);
        warned = Set.copyOf(warned);
    }

    /** What can be late. */
    public enum Warning {
        /** The records system has not supplied what it was asked for. */
        HISTORY,
        /** The day on which the report is needed is near, and its recipient does not have it. */
        NEEDED_BY,
        /** It left, and is not known to have arrived. */
        ARRIVAL
    }

    /** The reference that the report of a request has. */
    public static String refOf(OpaqueIds ids, String requestId) {
        return ids.of("report", requestId);
    }

    static Report opened(String ref, ReportRequest request, Instant now, ReportPolicy policy) {
        return new Report(
                        ref,
                        request,
                        HistoryAsk.first(now),
                        Optional.empty(),
                        request.people().stream()
                                .map(ReportRequest.RequestedPerson::nominalId)
                                .toList(),
                        List.of(),
                        List.of(),
                        new ReportState.AwaitingHistory(),
                        new HubEmail.NotWanted(),
                        Set.of(),
                        Optional.empty(),
                        Revision.NEW)
                .watched(policy);
    }

    @Override
    public String recordId() {
        return ref;
    }

    /** Whether nothing more is to be done about it. */
    public boolean settled() {
        return switch (state) {
            case ReportState.Released released ->
                released.arrival() == ReportState.Arrival.DELIVERED || released.arrival() == ReportState.Arrival.FAILED;
            case ReportState.Refused refused -> true;
            case ReportState.AwaitingHistory waiting -> false;
            case ReportState.InReview review -> false;
            case ReportState.Approved approved -> false;
            case ReportState.Sending sending -> false;
        };
    }

    /** The number of its newest edition, 0 where there is none. */
    public int editionNumber() {
        return edition.map(Edition::number).orElse(0);
    }

    Report keeping(HistoryPage page) {
        return with(history.with(page), edition, state, draftEmail, warned);
    }

    /** Asks again; what people did to it so far stays and counts for the next draft too. */
    Report askedAgain(Instant now, ReportPolicy policy) {
        return with(
                        history.again(now),
                        edition,
                        new ReportState.AwaitingHistory(),
                        draftEmail,
                        without(Warning.HISTORY))
                .watched(policy);
    }

    private Set<Warning> without(Warning... warnings) {
        Set<Warning> left = warned.isEmpty() ? EnumSet.noneOf(Warning.class) : EnumSet.copyOf(warned);
        List.of(warnings).forEach(left::remove);
        return left;
    }

    /** Another edition is another release: what was late about an earlier one's arrival is not about this one. */
    Report inReview(Edition next, Optional<String> returned, ReportPolicy policy) {
        return with(
                        history,
                        Optional.of(next),
                        new ReportState.InReview(returned),
                        new HubEmail.Due(),
                        without(Warning.ARRIVAL))
                .watched(policy);
    }

    /**
     * The same content is to be approved and sent once more. Whoever was told that the day it is needed was near has done what
     * they could then: that it is not there after all is told again.
     */
    Report sentAgain(String why, ReportPolicy policy) {
        return with(
                        history,
                        edition.map(Edition::again),
                        new ReportState.InReview(Optional.of(why)),
                        new HubEmail.Due(),
                        without(Warning.ARRIVAL, Warning.NEEDED_BY))
                .watched(policy);
    }

    /** It came back from its release: nobody approves it before somebody has reviewed it again. */
    Report returned(String why, ReportPolicy policy) {
        return with(
                        history,
                        edition.map(Edition::unread),
                        new ReportState.InReview(Optional.of(why)),
                        draftEmail,
                        warned)
                .watched(policy);
    }

    Report about(List<NominalId> people, List<LikelySamePerson> pairs) {
        return new Report(
                ref, request, history, edition, people, pairs, reviews, state, draftEmail, warned, checkAt, revision);
    }

    Report with(Review review) {
        List<Review> all = new ArrayList<>(reviews);
        all.add(review);
        return new Report(
                ref, request, history, edition, subjects, likely, all, state, draftEmail, warned, checkAt, revision);
    }

    Report in(ReportState next, ReportPolicy policy) {
        return with(history, edition, next, draftEmail, warned).watched(policy);
    }

    /** The email with its newest edition stands like this. */
    public Report draftEmailed(HubEmail next) {
        return with(history, edition, state, next, warned);
    }

    /** The same report after a task about this was raised. */
    public Report warned(Warning of, ReportPolicy policy) {
        Set<Warning> all = EnumSet.of(of);
        all.addAll(warned);
        return with(history, edition, state, draftEmail, all).watched(policy);
    }

    /** The same report, as it stands after it was saved. */
    public Report at(Revision saved) {
        return new Report(
                ref, request, history, edition, subjects, likely, reviews, state, draftEmail, warned, checkAt, saved);
    }

    private Report watched(ReportPolicy policy) {
        return new Report(
                ref,
                request,
                history,
                edition,
                subjects,
                likely,
                reviews,
                state,
                draftEmail,
                warned,
                Watching.checkAt(this, policy),
                revision);
    }

    private Report with(
            HistoryAsk nextHistory,
            Optional<Edition> nextEdition,
            ReportState nextState,
            HubEmail nextDraftEmail,
            Set<Warning> nextWarned) {
        return new Report(
                ref,
                request,
                nextHistory,
                nextEdition,
                subjects,
                likely,
                reviews,
                nextState,
                nextDraftEmail,
                nextWarned,
                checkAt,
                revision);
    }
}
