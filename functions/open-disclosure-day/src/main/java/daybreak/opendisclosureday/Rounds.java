package daybreak.opendisclosureday;

import daybreak.domain.disclosure.CaseHead;
import daybreak.domain.disclosure.CaseSummary;
import daybreak.domain.disclosure.Ladder;
import daybreak.domain.disclosure.Ladder.Pending;
import daybreak.domain.disclosure.Recipients;
import daybreak.domain.disclosure.Staff;
import daybreak.domain.disclosure.StaffMember;
import daybreak.domain.message.Outbound;
import daybreak.domain.message.Outbound.TaskDue;
import daybreak.domain.message.ReminderDue;
import daybreak.domain.message.ReminderDue.About;
import daybreak.domain.message.ReminderDue.CaseRungs;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Who is reminded of which rungs today. */
final class Rounds {
    /** A transaction holds a hundred items: the head of each case, the reminder and its audit entry, and some to spare. */
    private static final int MOST_CASES = 90;

    private final LocalDate today;
    private final Map<String, Map<String, List<String>>> byPerson = new TreeMap<>();
    private final List<Unheard> unheard = new ArrayList<>();

    private record Unheard(CaseHead head, Pending rung) {}

    private Rounds(LocalDate today) {
        this.today = today;
    }

    static Rounds of(List<CaseHead> awake, Staff staff, LocalDate today) {
        Rounds rounds = new Rounds(today);
        for (CaseHead head : awake) {
            Optional<String> owner = head.summary().flatMap(CaseSummary::owner);
            for (Pending rung : Ladder.dueOn(today, head.pending()).told()) {
                Recipients.of(rung.to(), owner, staff, today)
                        .ifPresentOrElse(
                                member -> rounds.add(member, head, rung),
                                () -> rounds.unheard.add(new Unheard(head, rung)));
            }
        }
        return rounds;
    }

    private void add(StaffMember member, CaseHead head, Pending rung) {
        byPerson.computeIfAbsent(member.ref(), _ -> new LinkedHashMap<>())
                .computeIfAbsent(head.ref(), _ -> new ArrayList<>())
                .add(rung.id());
    }

    /** One email a person, as long as a transaction can mark all that it tells. */
    private List<Outbound> digests(String staffRef, Map<String, List<String>> byCase, Instant now) {
        List<CaseRungs> cases = byCase.entrySet().stream()
                .map(each -> new CaseRungs(each.getKey(), each.getValue()))
                .toList();
        List<Outbound> asks = new ArrayList<>();
        for (int from = 0; from < cases.size(); from += MOST_CASES) {
            int part = from / MOST_CASES;
            asks.add(new ReminderDue(
                    "reminder-" + staffRef + "-" + today + (part == 0 ? "" : "-" + part),
                    new About.Digest(
                            staffRef, today, part, cases.subList(from, Math.min(cases.size(), from + MOST_CASES))),
                    now));
        }
        return asks;
    }

    int people() {
        return byPerson.size();
    }

    List<Outbound> asks(Instant now) {
        List<Outbound> asks = new ArrayList<>();
        byPerson.forEach((staffRef, cases) -> asks.addAll(digests(staffRef, cases, now)));
        unheard.forEach(each -> asks.add(new TaskDue(
                "unheard-" + each.head().ref() + "-" + each.rung().id(),
                new TaskDue.Subject.UnheardCase(
                        each.head().ref(), each.head().number(), each.rung().id()),
                now)));
        return asks;
    }
}
