package daybreak.domain.morning;

import daybreak.domain.mail.LondonTime;
import daybreak.domain.message.Inbound.TaskResolved.Outcome;
import daybreak.domain.morning.Ledger.Line;
import daybreak.domain.morning.Ledger.Where;
import daybreak.domain.notice.Concern;
import daybreak.domain.notice.Destination;
import daybreak.domain.notice.Notice;
import daybreak.domain.notice.NoticeKey;
import daybreak.domain.notice.NoticeKind;
import daybreak.domain.notice.NoticeState;
import daybreak.domain.notice.NoticeStep;
import daybreak.domain.record.Revision;
import daybreak.domain.school.School;
import daybreak.domain.task.HubEmail;
import daybreak.domain.task.RejectedTasks;
import daybreak.domain.task.Task;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws up the ledger: told means delivered, or told by a person; what waits by policy is held; everything else is with
 * a person, whatever became of it.
 */
public final class MorningAccount {
    /**
     * So many lines say the school's name and telephone number, the most urgent first: nobody reads more, and a ledger of five
     * thousand lines must fit into one item of its table.
     */
    static final int MOST_NAMED = 1_000;

    private static final Comparator<Line> MOST_URGENT_FIRST = Comparator.comparing((Line line) -> !line.ring())
            .thenComparing(line -> line.where() != Where.WITH_PERSON)
            .thenComparing(line -> line.where() != Where.HELD);

    private MorningAccount() {}

    /**
     * @param notices those that count on the day, and those that were due by then and have not gone
     * @param tasks those that have no notice: rejected messages, unclear PPNs
     * @param lost notices that PPNs called for and that are stored nowhere
     * @param receivers the schools that receive what the notices name, by the number named
     */
    public static Ledger close(
            LocalDate day,
            Instant now,
            List<Notice> notices,
            List<Task> tasks,
            Collection<NoticeKey> lost,
            Map<String, School> receivers) {
        Map<String, String> children = SameChildren.references(notices);
        List<Line> lines = Stream.concat(
                        notices.stream()
                                .map(notice -> line(
                                        notice,
                                        children.getOrDefault(notice.childRef(), notice.childRef()),
                                        place(notice, receivers),
                                        day)),
                        tasks.stream().map(MorningAccount::line))
                .toList();
        List<String> missing = lost.stream().map(NoticeKey::text).sorted().toList();
        return new Ledger(day, now, named(lines), missing, new HubEmail.Due(), Revision.NEW);
    }

    /** In the order given. */
    private static List<Line> named(List<Line> lines) {
        Set<String> named = lines.stream()
                .sorted(MOST_URGENT_FIRST)
                .limit(MOST_NAMED)
                .map(Line::id)
                .collect(Collectors.toSet());
        return lines.stream()
                .map(line -> named.contains(line.id()) ? line : line.bare())
                .toList();
    }

    /** Whether it should have gone by the close of a London day: held or not, whoever was to send it did not. */
    public static boolean isOverdue(Notice notice, LocalDate day) {
        return switch (notice.state()) {
            case NoticeState.Due(LocalDate on) -> !on.isAfter(day);
            case NoticeState.Held(LocalDate until) -> !until.isAfter(day);
            case NoticeState.Sending _,
                    NoticeState.Accepted _,
                    NoticeState.Delayed _,
                    NoticeState.Delivered _,
                    NoticeState.WithPerson _,
                    NoticeState.Closed _,
                    NoticeState.Withdrawn _ -> false;
        };
    }

    private static Line line(Notice notice, String childRef, Optional<Place> place, LocalDate day) {
        Standing standing = standing(notice, day);
        return new Line(
                notice.key().text(),
                Optional.of(childRef),
                what(notice),
                Optional.of(notice.content().reference()),
                Optional.of(notice.content().child().given()),
                place,
                standing.where(),
                standing.ring() ? standing.why() + toAskFor(notice) : standing.why(),
                standing.ring());
    }

    private static Line line(Task task) {
        return new Line(
                task.id(),
                Optional.empty(),
                task.what(),
                RejectedTasks.findBy(task),
                Optional.empty(),
                Optional.empty(),
                Where.WITH_PERSON,
                task.why(),
                false);
    }

    private record Standing(Where where, String why, boolean ring) {
        static Standing told(String why) {
            return new Standing(Where.TOLD, why, false);
        }

        static Standing person(String why) {
            return new Standing(Where.WITH_PERSON, why, false);
        }

        static Standing ring(String why) {
            return new Standing(Where.WITH_PERSON, why, true);
        }
    }

    private static Standing standing(Notice notice, LocalDate day) {
        return switch (notice.state()) {
            case NoticeState.Delivered(Instant at) -> Standing.told("delivered at " + LondonTime.time(at));
            case NoticeState.Closed closed -> closed(closed);
            case NoticeState.Held _ when isOverdue(notice, day) -> Standing.ring(Concern.NOT_SENT.says());
            case NoticeState.Held(LocalDate until) ->
                new Standing(Where.HELD, "held until " + LondonTime.day(until), false);
            case NoticeState.WithPerson with ->
                new Standing(Where.WITH_PERSON, with.concern().says(), with.concern() == Concern.NOT_CONFIRMED);
            case NoticeState.Withdrawn(String why, Instant at) -> new Standing(Where.WITHDRAWN, why, false);
            case NoticeState.Sending s -> Standing.ring("it may or may not have been sent");
            case NoticeState.Accepted a -> Standing.ring("sent, and not yet known to have arrived");
            case NoticeState.Delayed d -> Standing.ring("the school's mail server is not answering");
            case NoticeState.Due d -> Standing.ring(Concern.NOT_SENT.says());
        };
    }

    private static Standing closed(NoticeState.Closed closed) {
        return closed.outcome() == Outcome.TOLD_BY_PHONE || closed.outcome() == Outcome.TOLD_OTHERWISE
                ? Standing.told("told by a person at " + LondonTime.time(closed.at()))
                : Standing.person("a person decided not to tell");
    }

    private static String what(Notice notice) {
        String kind = notice.kind() == NoticeKind.ENCOMPASS ? "Operation Encompass" : "Operation Endeavour";
        return switch (notice.step()) {
            case NoticeStep.First first -> kind;
            case NoticeStep.StillMissing still -> kind + ", still missing";
            case NoticeStep.Found found -> kind + ", found";
            case NoticeStep.Correction correction -> kind + ", correction";
        };
    }

    private static String toAskFor(Notice notice) {
        return notice.askFor().map("; ask for "::concat).orElse("");
    }

    private static Optional<Place> place(Notice notice, Map<String, School> receivers) {
        return notice.released()
                .<Place>map(to -> new Place.OfContact(to.phone()))
                .or(() -> place(notice.destination(), receivers));
    }

    private static Optional<Place> place(Destination destination, Map<String, School> receivers) {
        return switch (destination) {
            case Destination.School(String urn, var _) ->
                Optional.of(place(urn, Optional.ofNullable(receivers.get(urn))));
            case Destination.HomeEducationOfficer(String authority) ->
                Optional.of(new Place.OfLocalAuthority(authority));
            case Destination.Unknown _ -> Optional.empty();
        };
    }

    private static Place place(String named, Optional<School> receiver) {
        String urn = receiver.map(School::urn).orElse(named);
        Optional<String> name = receiver.map(School::name);
        Optional<String> inPlaceOf = Optional.of(named).filter(other -> !other.equals(urn));
        return receiver.filter(school -> school.status() == School.Status.CLOSED)
                        .isPresent()
                ? new Place.OfClosedSchool(urn, name, inPlaceOf)
                : new Place.OfSchool(urn, name, receiver.flatMap(School::phone), inPlaceOf);
    }
}
