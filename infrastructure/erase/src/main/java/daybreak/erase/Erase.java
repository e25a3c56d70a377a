package daybreak.erase;

import daybreak.aws.Clients;
import daybreak.aws.Environment;
import daybreak.aws.commands.Command;
import daybreak.aws.directory.DynamoPolicies;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The command that erases what is kept about a person, or holds it. */
public final class Erase {
    private static final int LEFT = 1;

    private Erase() {}

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
                        return act(options, client, clock, out);
                    }
                },
                out,
                err);
    }

    static int act(Options options, DynamoDbClient client, Clock clock, PrintStream out) {
        Duration keepAudit = new DynamoPolicies(client, options.policyTable())
                .current(clock.instant())
                .retention()
                .audit();
        Records records = new Records(client, options, clock, keepAudit);
        List<Partition> found = records.found();
        if (found.isEmpty()) {
            out.println("Nothing about this person was found in the tables that were named, nor in the audit trail.");
        }
        int left = 0;
        boolean leftByNumber = false;
        for (Partition partition : found) {
            String done = switch (options.action()) {
                case LIST -> "";
                case HOLD -> {
                    records.hold(partition);
                    yield ": held";
                }
                case LET_GO -> {
                    records.letGo(partition);
                    yield ": let go";
                }
                case ERASE -> {
                    if (partition.mustStay()) {
                        left++;
                        leftByNumber |= partition.byNumber();
                        yield ": LEFT";
                    }
                    if (partition.isCase() && leftByNumber) {
                        left++;
                        yield ": LEFT, for its number finds what was left before";
                    }
                    yield ": erased, and the content of " + records.erase(partition) + " audit entries";
                }
            };
            out.println(partition.inWords() + done);
        }
        return left == 0 ? Command.DONE : LEFT;
    }

    private static Environment environment(Options options, Map<String, String> variables, Clock clock) {
        return Environment.ofCommand(
                variables, options.region(), Map.of("AWS_ENDPOINT_URL_DYNAMODB", options.endpoint()), clock);
    }
}
