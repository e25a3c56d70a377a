package daybreak.briefsupervisor;

import daybreak.briefsupervisor.BriefEmail.Basis;
import daybreak.domain.disclosure.Board;
import daybreak.domain.disclosure.Board.Ages;
import daybreak.domain.disclosure.Board.OnePersonRisk;
import daybreak.domain.disclosure.CaseSummary;
import daybreak.domain.disclosure.Forecast;
import daybreak.domain.disclosure.Stage;
import daybreak.domain.mail.LondonTime;
import daybreak.domain.mail.SafeText;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the brief says, ready to print. A list too long to read ends by saying how many more there are. */
record BriefWords(
        String day,
        String open,
        String howManyLate,
        String howManySoon,
        List<Bar> stages,
        Optional<Listed> late,
        Optional<Listed> soonLate,
        List<Bar> loads,
        Optional<Listed> onePerson,
        Optional<Listed> delays,
        String reckoning) {
    private static final int LONGEST_LIST = 40;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_WHY = 200;
    private static final int LONGEST_BAR = 24;

    static BriefWords of(Board board, Basis basis, Function<String, Optional<String>> names) {
        int open = board.stages().values().stream().mapToInt(Ages::all).sum();
        return new BriefWords(
                LondonTime.day(board.today()),
                cases(open),
                board.late().isEmpty() ? "None is late." : board.late().size() + " late.",
                board.soonLate().isEmpty()
                        ? "None will be late."
                        : board.soonLate().size() + " will be late.",
                stages(board),
                Listed.of(board.late().stream()
                        .map(each -> entry(each.of(), names, count(-each.left(), "day") + " late, " + waits(each)))
                        .toList()),
                Listed.of(board.soonLate().stream()
                        .map(each -> entry(each.of(), names, soon(each, basis)))
                        .toList()),
                loads(board, names),
                Listed.of(board.onePerson().stream()
                        .map(each -> risk(each, names))
                        .toList()),
                Listed.of(board.delays().stream()
                        .map(each -> entry(
                                each,
                                names,
                                "due on " + LondonTime.date(each.dueOn()) + ", extended to "
                                        + LondonTime.date(each.keepBy()) + ": "
                                        + SafeText.line(each.whyExtended(), LONGEST_WHY)
                                                .orElse("no reason")))
                        .toList()),
                (basis.own()
                                ? "The usual days are the medians of the " + basis.closed()
                                        + " cases closed since then."
                                : "Too few cases are closed to know what is usual here, so the usual days are those of"
                                        + " the force's policy.")
                        + " A case will be late when the rest of its stage and the stages after it usually take longer"
                        + " than the days that are left. Where its owner has more than "
                        + count(basis.usualLoad(), "case") + ", they take longer in proportion.");
    }

    private static String soon(Forecast forecast, Basis basis) {
        String why = forecast.needed() > forecast.usual()
                ? "; with " + count(forecast.load(), "case") + " instead of " + basis.usualLoad() + ", "
                        + forecast.needed()
                : "";
        return count(forecast.left(), "day") + " left, usually needs " + forecast.usual() + why + "; "
                + waits(forecast);
    }

    private static String waits(Forecast forecast) {
        return "waits for " + forecast.of().stage().words();
    }

    private static Entry entry(CaseSummary of, Function<String, Optional<String>> names, String words) {
        String linked = SafeText.line(of.linkedCase(), LONGEST_NAME)
                .map(number -> " (linked to " + number + ")")
                .orElse("");
        return new Entry(
                SafeText.line(of.number(), LONGEST_NAME),
                linked + ", " + name(of.owner().orElse(""), names),
                words);
    }

    private static Entry risk(OnePersonRisk risk, Function<String, Optional<String>> names) {
        return switch (risk) {
            case OnePersonRisk.TooMany(String staffId, int cases) ->
                new Entry(name(staffId, names), "", "has " + cases(cases));
            case OnePersonRisk.OwnsAndResearches(String staffId, String number) ->
                new Entry(
                        SafeText.line(number, LONGEST_NAME),
                        ", " + name(staffId, names),
                        "has the case and did its research, and it waits for the decision");
        };
    }

    private static String name(String staffId, Function<String, Optional<String>> names) {
        return staffId.isEmpty() ? "nobody" : SafeText.line(names.apply(staffId).orElse(staffId), LONGEST_NAME);
    }

    private static List<Bar> stages(Board board) {
        int most = board.stages().values().stream().mapToInt(Ages::all).max().orElse(1);
        return Arrays.stream(Stage.values())
                .filter(board.stages()::containsKey)
                .map(stage -> {
                    Ages ages = board.stages().getOrDefault(stage, new Ages(0, 0, 0, 0));
                    return Bar.of(stage.words(), ages.all(), most, ages(ages));
                })
                .toList();
    }

    private static String ages(Ages ages) {
        return Stream.of(
                        age(ages.longer(), "for more than four weeks"),
                        age(ages.month(), "up to four weeks"),
                        age(ages.fortnight(), "up to two weeks"),
                        age(ages.week(), "up to a week"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> age(int count, String words) {
        return Optional.of(count + " " + words).filter(_ -> count > 0);
    }

    private static List<Bar> loads(Board board, Function<String, Optional<String>> names) {
        int most = board.loads().values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
        return board.loads().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(LONGEST_LIST)
                .map(load -> Bar.of(name(load.getKey(), names), load.getValue(), most, ""))
                .toList();
    }

    private static String cases(int count) {
        return count(count, "case");
    }

    private static String count(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    /**
     * One bar of a chart, of signs in the text and of colour in the HTML.
     *
     * @param percent of the longest bar
     * @param detail the number taken apart; may be empty
     */
    record Bar(String label, int value, int percent, String signs, Optional<String> detail) {
        static Bar of(String label, int value, int most, String detail) {
            int percent = Math.max(1, value * 100 / Math.max(1, most));
            return new Bar(
                    label,
                    value,
                    percent,
                    "=".repeat(Math.max(1, percent * LONGEST_BAR / 100)),
                    Optional.of(detail).filter(each -> !each.isEmpty()));
        }
    }

    /** One line of a list. */
    record Entry(String lead, String about, String words) {}

    /** @param more how many are not shown */
    record Listed(String count, List<Entry> entries, Optional<String> more) {
        static Optional<Listed> of(List<Entry> all) {
            int over = all.size() - LONGEST_LIST;
            return Optional.of(new Listed(
                            Integer.toString(all.size()),
                            all.stream().limit(LONGEST_LIST).toList(),
                            Optional.of("And " + over + " more.").filter(_ -> over > 0)))
                    .filter(_ -> !all.isEmpty());
        }
    }
}
