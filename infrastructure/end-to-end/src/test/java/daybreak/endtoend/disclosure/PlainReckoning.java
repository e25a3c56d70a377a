package daybreak.endtoend.disclosure;

import daybreak.domain.disclosure.Scheme;
import daybreak.endtoend.disclosure.PlannedCase.Kind;
import daybreak.endtoend.disclosure.PlannedCase.Step;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who must be reminded of what on which day, by a calendar and a list of rungs written down here once more. It shares no
 * rule with the program.
 */
final class PlainReckoning {
    /** Public holidays in England and Wales, from the published list. */
    private static final Set<LocalDate> HOLIDAYS = dates(
            "2026-01-01",
            "2026-04-03",
            "2026-04-06",
            "2026-05-04",
            "2026-05-25",
            "2026-08-31",
            "2026-12-25",
            "2026-12-28",
            "2027-01-01",
            "2027-03-26");

    private record Rung(String about, String code, int rank, int days) {}

    private static final List<Rung> LADDER = List.of(
            new Rung("CHECKS", "due", 0, 0),
            new Rung("CHECKS", "late", 1, 1),
            new Rung("CHECKS", "very-late", 2, 2),
            new Rung("INTERVIEW", "soon", 0, -2),
            new Rung("INTERVIEW", "due", 0, 0),
            new Rung("INTERVIEW", "late", 2, 1),
            new Rung("WHOLE", "soon", 0, -7),
            new Rung("WHOLE", "near", 0, -2),
            new Rung("WHOLE", "due", 0, 0),
            new Rung("WHOLE", "late", 0, 1),
            new Rung("WHOLE", "late-deputy", 1, 2),
            new Rung("WHOLE", "late-supervisor", 2, 3),
            new Rung("WHOLE", "very-late", 3, 7),
            new Rung("EXTENDED", "soon", 0, -2),
            new Rung("EXTENDED", "due", 0, 0),
            new Rung("EXTENDED", "late", 2, 1),
            new Rung("EXTENDED", "very-late", 3, 3),
            new Rung("MOVEMENT", "still", 0, 7),
            new Rung("MOVEMENT", "still-supervisor", 2, 14),
            new Rung("MOVEMENT", "still-inspector", 3, 28));

    private final UnitRoster roster;
    private final Set<String> told = new HashSet<>();

    PlainReckoning(UnitRoster roster) {
        this.roster = roster;
    }

    private static Set<LocalDate> dates(String... days) {
        Set<LocalDate> all = new HashSet<>();
        for (String day : days) {
            all.add(LocalDate.parse(day));
        }
        return all;
    }

    static boolean isWorked(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.contains(day);
    }

    /** Person to lines; one line is case, what it is about and its date. */
    Map<String, Set<String>> remind(LocalDate today, List<PlannedCase> cases) {
        Map<String, Set<String>> lines = new TreeMap<>();
        if (!isWorked(today)) {
            return lines;
        }
        for (PlannedCase each : cases) {
            List<Step> done = each.before(today);
            if (done.isEmpty()) {
                continue;
            }
            dates(each.scheme, done)
                    .forEach((about, deadline) -> remind(each.number, about, deadline, done, today)
                            .forEach(person -> lines.computeIfAbsent(person, _ -> new TreeSet<>())
                                    .add(each.number + " " + about + " " + deadline)));
        }
        return lines;
    }

    private List<String> remind(String number, String about, LocalDate deadline, List<Step> done, LocalDate today) {
        List<String> people = new ArrayList<>();
        for (int rank = 0; rank < 4; rank++) {
            boolean any = false;
            for (Rung rung : LADDER) {
                if (rung.about().equals(about)
                        && rung.rank() == rank
                        && !dayOf(rung, deadline).isAfter(today)) {
                    any |= told.add(number + about + deadline + rung.code());
                }
            }
            if (any) {
                people.add(roster.reader(rank, owner(done), today));
            }
        }
        return people;
    }

    private static LocalDate dayOf(Rung rung, LocalDate deadline) {
        LocalDate day = deadline.plusDays(rung.days());
        while (!isWorked(day)) {
            day = day.plusDays(rung.days() > 0 ? 1 : -1);
        }
        return day;
    }

    static Optional<String> owner(List<Step> done) {
        return done.stream()
                .filter(step -> step.kind() == Kind.ALLOCATED)
                .map(Step::value)
                .reduce((_, later) -> later);
    }

    /** What is open of a case, with its date. */
    private static Map<String, LocalDate> dates(Scheme scheme, List<Step> done) {
        Map<String, LocalDate> open = new TreeMap<>();
        LocalDate start = done.getFirst().day();
        boolean checked = false;
        boolean interviewed = false;
        boolean underWay = true;
        boolean complete = false;
        boolean closed = false;
        Optional<LocalDate> danger = Optional.empty();
        Optional<LocalDate> extended = Optional.empty();
        for (Step step : done) {
            switch (step.kind()) {
                case CHECKED -> checked = true;
                case INTERVIEWED -> interviewed = true;
                case TRIAGED_IMMEDIATE -> danger = Optional.of(step.day());
                case DOCUMENTED, REFUSED, UPHELD -> underWay = false;
                case WITHDRAWN, TOLD -> {
                    underWay = false;
                    complete = true;
                }
                case EXTENDED -> extended = Optional.of(LocalDate.parse(step.value()));
                case CLOSED -> {
                    complete = true;
                    closed = true;
                }
                case REOPENED -> {
                    start = step.day();
                    underWay = true;
                    complete = false;
                    closed = false;
                    extended = Optional.empty();
                }
                case RECEIVED, ALLOCATED, TRIAGED, IDENTIFIED, RESEARCHED, DECIDED_TO, DECIDED_NOT, DISCLOSED -> {}
                case SAFETY_PLAN -> {}
            }
        }
        if (!complete && nothingLeftToTell(done)) {
            complete = true;
        }
        if (underWay && !checked) {
            open.put("CHECKS", earlier(start.plusDays(1), danger));
        }
        if (underWay && !interviewed) {
            LocalDate ordinary = scheme == Scheme.DVDS ? workingDays(start, 10) : start.plusDays(10);
            open.put("INTERVIEW", earlier(ordinary, danger.map(day -> workingDays(day, 1))));
        }
        if (!complete && extended.isEmpty()) {
            open.put("WHOLE", earlier(start.plusDays(28), danger.map(day -> day.plusDays(7))));
        }
        if (!complete && extended.isPresent()) {
            open.put("EXTENDED", extended.get());
        }
        if (!closed) {
            open.put("MOVEMENT", done.getLast().day());
        }
        return open;
    }

    /** A safety plan completes a case whose applicant was the one told; a refusal one that nobody asked for. */
    private static boolean nothingLeftToTell(List<Step> done) {
        Kind last = done.getLast().kind();
        boolean neverAsked = PlannedSteps.nobodyAsked(done.getFirst());
        boolean thirdParty = PlannedSteps.thirdPartyAsked(done.getFirst());
        return (last == Kind.SAFETY_PLAN && !thirdParty)
                || ((last == Kind.REFUSED || last == Kind.UPHELD) && neverAsked);
    }

    private static LocalDate earlier(LocalDate one, Optional<LocalDate> other) {
        return other.filter(day -> day.isBefore(one)).orElse(one);
    }

    private static LocalDate workingDays(LocalDate from, int count) {
        LocalDate day = from;
        int left = count;
        while (left > 0) {
            day = day.plusDays(1);
            if (isWorked(day)) {
                left--;
            }
        }
        return day;
    }
}
