package daybreak.audit;

import daybreak.aws.Clients;
import daybreak.aws.Environment;
import daybreak.aws.commands.Command;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The command that checks the audit trail. */
public final class VerifyAudit {
    private static final int BROKEN = 1;
    private static final int HOLD_UNDONE = 3;

    private VerifyAudit() {}

    /** @param arguments as {@code --help} lists them */
    public static void main(String... arguments) {
        System.exit(run(List.of(arguments), System.getenv(), Clock.systemUTC(), System.out, System.err));
    }

    /**
     * Does what the arguments ask for.
     *
     * @return the exit status
     */
    public static int run(
            List<String> arguments, Map<String, String> variables, Clock clock, PrintStream out, PrintStream err) {
        return Command.run(
                arguments,
                Options.USAGE,
                Options::parse,
                options -> {
                    try (DynamoDbClient client = Clients.dynamoDb(environment(options, variables, clock))) {
                        return verify(options, client, clock, out);
                    }
                },
                out,
                err);
    }

    static int verify(Options options, DynamoDbClient client, Clock clock, PrintStream out) throws IOException {
        Instant started = clock.instant();
        List<Anchors.Anchor> anchors =
                options.anchors().isPresent() ? Anchors.read(options.anchors().get()) : List.of();
        // The records first: an entry that is written meanwhile is then newer than its record's head, and not missing.
        List<Head> heads = new ArrayList<>();
        List<HeldRow> rows = new ArrayList<>();
        options.tables()
                .forEach(table -> client.scanPaginator(scan ->
                                scan.tableName(table).consistentRead(true).projectionExpression(HeldRow.COLUMNS))
                        .items()
                        .forEach(item -> {
                            Head.of(table, item).ifPresent(heads::add);
                            rows.add(HeldRow.of(table, item));
                        }));
        Trail trail = new Trail(() ->
                client
                        .scanPaginator(
                                scan -> scan.tableName(options.auditTable()).consistentRead(true))
                        .items()
                        .stream()
                        .map(Entry::of)
                        .iterator());
        List<String> findings = new ArrayList<>();
        trail.badLinks().forEach(finding -> findings.add(finding.inWords()));
        for (Head head : heads) {
            trail.compare(head, started).map(Finding::inWords).ifPresent(findings::add);
        }
        for (Anchors.Anchor anchor : anchors) {
            anchor.compare(trail).ifPresent(findings::add);
        }
        out.printf(
                "%,d entries in %,d chains, %,d records, %,d anchored days%n",
                trail.entries(), trail.chains(), heads.size(), anchors.size());
        List<String> undone = HeldRow.undone(rows, trail);
        undone.forEach(partition -> out.println("held, and yet may expire, so hold it again: " + partition));
        if (findings.isEmpty()) {
            out.println("the audit trail is whole");
            return undone.isEmpty() ? Command.DONE : HOLD_UNDONE;
        }
        out.println("the first bad link: " + findings.getFirst());
        findings.stream().skip(1).forEach(finding -> out.println("and: " + finding));
        return BROKEN;
    }

    private static Environment environment(Options options, Map<String, String> variables, Clock clock) {
        return Environment.ofCommand(
                variables, options.region(), Map.of("AWS_ENDPOINT_URL_DYNAMODB", options.endpoint()), clock);
    }
}
