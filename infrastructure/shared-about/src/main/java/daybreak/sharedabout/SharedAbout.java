package daybreak.sharedabout;

import daybreak.aws.Clients;
import daybreak.aws.Environment;
import daybreak.aws.HmacIds;
import daybreak.aws.commands.Command;
import daybreak.aws.reports.DynamoSharing;
import daybreak.domain.mail.LondonTime;
import daybreak.domain.report.SharingRecord;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The command that prints what was shared about a person. */
public final class SharedAbout {
    private SharedAbout() {}

    /** @param arguments as {@code --help} lists them */
    public static void main(String... arguments) {
        System.exit(run(List.of(arguments), System.getenv(), System.out, System.err));
    }

    /**
     * Does what the arguments ask for.
     *
     * @return the exit status
     */
    public static int run(List<String> arguments, Map<String, String> variables, PrintStream out, PrintStream err) {
        return Command.run(
                arguments,
                Options.USAGE,
                Options::parse,
                options -> {
                    Environment environment = environment(options, variables);
                    try (DynamoDbClient dynamoDb = Clients.dynamoDb(environment)) {
                        var ids = new HmacIds(environment.required("ID_KEY"));
                        print(new DynamoSharing(dynamoDb, options.table(), ids).about(options.person()), out);
                        return Command.DONE;
                    }
                },
                out,
                err);
    }

    static void print(List<SharingRecord> records, PrintStream out) {
        if (records.isEmpty()) {
            out.println("Nothing was ever shared about this person, and nothing was refused.");
        }
        for (SharingRecord record : records) {
            out.println(LondonTime.dayAt(record.at()) + ": " + decision(record));
            out.println("  request     " + record.requestId() + " (" + record.kind() + ")");
            out.println("  with        " + record.to());
            out.println("  purpose     " + record.purpose());
            out.println("  legal basis " + record.legalBasis());
            out.println("  necessity   " + record.necessity());
            out.println(
                    "  decided by  " + record.by().name() + " (" + record.by().id() + ")");
            record.digest().ifPresent(digest -> out.println("  content     SHA-256 " + digest));
            out.println();
        }
    }

    private static String decision(SharingRecord record) {
        if (record.digest().isEmpty()) {
            return "not shared, for " + record.why().orElse("no reason that was given");
        }
        return "shared" + record.why().map(why -> ", it may be: " + why).orElse("");
    }

    private static Environment environment(Options options, Map<String, String> variables) {
        return Environment.ofCommand(
                variables,
                options.region(),
                Map.of("AWS_ENDPOINT_URL_DYNAMODB", options.dynamoDbEndpoint()),
                Clock.systemUTC());
    }
}
