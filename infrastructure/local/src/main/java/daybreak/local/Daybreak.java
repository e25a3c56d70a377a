package daybreak.local;

import daybreak.domain.morning.Ledger;
import daybreak.local.page.Page;
import daybreak.local.sample.DisclosureAccount;
import daybreak.local.sample.DisclosureWeeks;
import daybreak.local.sample.SampleNight;
import daybreak.local.sample.SampleReports;
import daybreak.local.template.TemplateException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Starts the local cloud, plays a night and a morning on it, shows the ledger and keeps serving. */
public final class Daybreak {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int NOT_STARTED = 2;

    private final PrintStream out;
    private final PrintStream errors;
    private final Scenario scenario;
    private final Function<LocalCloud, HubRecords> records;

    Daybreak(PrintStream out, PrintStream errors, Scenario scenario, Function<LocalCloud, HubRecords> records) {
        this.out = out;
        this.errors = errors;
        this.scenario = scenario;
        this.records = records;
    }

    public static void main(String[] arguments) throws InterruptedException {
        var daybreak = new Daybreak(System.out, System.err, new SampleNight(), StoredHubRecords::new);
        System.exit(daybreak.run(List.of(arguments)));
    }

    int run(List<String> arguments) throws InterruptedException {
        try {
            CommandLine said = CommandLine.of(arguments);
            if (said.help()) {
                out.print(CommandLine.HELP);
                return DONE;
            }
            return run(said);
        } catch (IllegalArgumentException | PortTakenException | TemplateException e) {
            errors.println("daybreak: " + e.getMessage());
            return NOT_STARTED;
        } catch (RuntimeException e) {
            // Thrown further, it would end this thread alone, and the servers' threads would keep the program alive.
            e.printStackTrace(errors);
            return FAILED;
        }
    }

    private int run(CommandLine said) throws InterruptedException {
        Options options = Options.of(said.template()).onPorts(said.ports());
        Scenario played = played(said);
        try (LocalCloud cloud = LocalCloud.start(
                        said.empty()
                                ? options
                                : options.standingAt(played.start()).withUnscheduled(played.unscheduled()));
                Page page = Page.start(cloud, records.apply(cloud))) {
            out.println(where(cloud, page));
            cloud.withoutHandler().forEach(function -> errors.println("daybreak: no class handles " + function));
            int status = said.empty() ? DONE : play(said, played, cloud);
            if (said.exit()) {
                return status;
            }
            if (!said.empty()) {
                cloud.run();
            }
            out.println("The page: " + page.address() + "   Ctrl-C ends it.");
            Thread.currentThread().join();
            return status;
        }
    }

    private Scenario played(CommandLine said) {
        return switch (said.played()) {
            case MORNING -> scenario;
            case REPORTS -> new SampleReports();
            case DISCLOSURE -> new DisclosureWeeks();
        };
    }

    private int play(CommandLine said, Scenario played, LocalCloud cloud) {
        played.play(cloud, new Progress(out, cloud.clock()));
        out.println();
        return switch (said.played()) {
            case MORNING -> morning(cloud);
            case REPORTS -> reports(cloud);
            case DISCLOSURE -> disclosure(cloud);
        };
    }

    private int reports(LocalCloud cloud) {
        out.println(SampleReports.account(cloud));
        return DONE;
    }

    private int disclosure(LocalCloud cloud) {
        DisclosureAccount account = DisclosureWeeks.account(cloud);
        out.println(account.text());
        return account.differences().isEmpty() ? DONE : FAILED;
    }

    private int morning(LocalCloud cloud) {
        Optional<Ledger> ledger = records.apply(cloud).ledger();
        out.println(ledger.map(LedgerReport::of).orElse("No ledger was stored."));
        return ledger.filter(Ledger::balances).isPresent() ? DONE : FAILED;
    }

    private static String where(LocalCloud cloud, Page page) {
        var text = new StringBuilder("Daybreak is up: ").append(page.address()).append(System.lineSeparator());
        text.append("For the AWS CLI or an SDK:").append(System.lineSeparator());
        Map<String, String> variables = new LinkedHashMap<>(cloud.clientVariables());
        // The name by which Python's SDK and version 1 of the CLI know the region.
        variables.put("AWS_DEFAULT_REGION", variables.get("AWS_REGION"));
        variables.put("QUEUE_URL", cloud.queueUrl("PpnSubmittedQueue"));
        variables.put("ANSWERS_QUEUE_URL", cloud.queueUrl("AnswersQueue"));
        variables.forEach((name, value) ->
                text.append("  export ").append(name).append('=').append(value).append(System.lineSeparator()));
        return text.toString();
    }
}
