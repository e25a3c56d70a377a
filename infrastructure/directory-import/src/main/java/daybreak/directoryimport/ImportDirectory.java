package daybreak.directoryimport;

import daybreak.aws.Clients;
import daybreak.aws.Environment;
import daybreak.aws.commands.Command;
import daybreak.aws.directory.DirectoryRecordRow;
import daybreak.aws.directory.DynamoDirectory;
import daybreak.aws.directory.DynamoPolicies;
import daybreak.aws.records.DynamoRecords;
import daybreak.contracts.EventWriter;
import daybreak.domain.school.DirectoryEntry;
import daybreak.domain.school.School;
import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The command that fills the directory from files. */
public final class ImportDirectory {
    private static final int NOT_ALL = 1;

    private final Map<String, String> variables;
    private final Clock clock;
    private final PrintStream out;
    private final Progress progress;
    private final Report report = new Report();

    private ImportDirectory(
            Map<String, String> variables, Clock clock, PrintStream out, PrintStream err, boolean terminal) {
        this.variables = variables;
        this.clock = clock;
        this.out = out;
        this.progress = new Progress(err, terminal);
    }

    /** @param arguments as {@code --help} lists them */
    public static void main(String... arguments) {
        boolean terminal = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .isPresent();
        System.exit(run(List.of(arguments), System.getenv(), Clock.systemUTC(), System.out, System.err, terminal));
    }

    /**
     * Does what the arguments ask for.
     *
     * @param out takes the report
     * @param err takes progress, and what stops the command
     * @return the exit status
     */
    public static int run(
            List<String> arguments,
            Map<String, String> variables,
            Clock clock,
            PrintStream out,
            PrintStream err,
            boolean terminal) {
        return Command.run(
                arguments,
                Options.USAGE,
                Options::parse,
                options -> new ImportDirectory(variables, clock, out, err, terminal).run(options),
                out,
                err);
    }

    private int run(Options options) throws IOException {
        Environment environment = environment(options);
        try (DynamoDbClient client = Clients.dynamoDb(environment)) {
            DynamoDirectory directory = new DynamoDirectory(client, options.table(), clock);
            Map<String, School> register = register(options);
            if (!register.isEmpty()) {
                SchoolImport.Outcome schools = new SchoolImport(client, options.table(), progress).run(register);
                out.printf("schools: %,d written, %,d as they were%n", schools.written(), schools.unchanged());
            }
            boolean refused = options.contacts().isPresent()
                    && refused(options, options.contacts().get(), environment, client, directory, register);
            report.notes().forEach(line -> out.println("note: " + line.inWords()));
            report.notTaken().forEach(line -> out.println("not taken: " + line.inWords()));
            out.printf("%,d rows were not taken%n", report.notTaken().size());
            return refused || (!options.tolerate() && !report.notTaken().isEmpty()) ? NOT_ALL : Command.DONE;
        }
    }

    private Map<String, School> register(Options options) {
        if (options.gias().isEmpty()) {
            return Map.of();
        }
        SuccessorLinks links =
                options.links().map(file -> SuccessorLinks.read(file, report)).orElseGet(SuccessorLinks::none);
        Map<String, School> register = Register.read(options.gias().get(), links, options.forceAuthorities(), report);
        if (register.values().stream().noneMatch(School::inForceArea)) {
            throw new UnreadableFileException("no school is in the force area: is --force-las right?");
        }
        return register;
    }

    private boolean refused(
            Options options,
            Path file,
            Environment environment,
            DynamoDbClient client,
            DynamoDirectory directory,
            Map<String, School> register)
            throws IOException {
        Instant asOf = options.contactsAsOf().isPresent()
                ? options.contactsAsOf().get()
                : Files.getLastModifiedTime(file).toInstant();
        Predicate<String> isSchool = urn ->
                register.containsKey(urn) || directory.entry(urn).school().isPresent();
        ContactList list = ContactList.read(file, asOf, isSchool, report);
        Map<String, DirectoryEntry.OfSchool> held = HeldContacts.read(client, options.table());
        ContactImport contacts =
                new ContactImport(records(options, environment, client), directory, authority(options, asOf), progress);
        return switch (contacts.run(list, held, options.replace(), options.confirmedRemovals(), asOf)) {
            case ContactImport.Outcome.Done(int written, int unchanged, int newer, int removed) -> {
                out.printf(
                        "contacts as of %s: %,d written (%,d of them taken off), %,d as they were, %,d left alone that"
                                + " were changed later%n",
                        asOf, written, removed, unchanged, newer);
                yield false;
            }
            case ContactImport.Outcome.Refused(int removals, int listed) -> {
                out.printf(
                        "contacts: nothing was done, for %,d of %,d schools would be taken off the list. If that is"
                                + " meant, add --yes-remove-%d%n",
                        removals, listed, removals);
                yield true;
            }
        };
    }

    private ContactImport.Authority authority(Options options, Instant asOf) {
        return new ContactImport.Authority(
                "directory-import." + asOf, options.by().orElse(System.getProperty("user.name")), clock.instant());
    }

    private DynamoRecords records(Options options, Environment environment, DynamoDbClient client) {
        DynamoPolicies policies = new DynamoPolicies(client, options.table());
        return new DynamoRecords(
                client,
                options.auditTable().orElseGet(() -> environment.required("AUDIT_TABLE")),
                new EventWriter("urn:daybreak:directory-import"),
                () -> policies.current(clock.instant()).retention().audit(),
                DirectoryRecordRow.all(options.table()));
    }

    private Environment environment(Options options) {
        return Environment.ofCommand(
                variables, options.region(), Map.of("AWS_ENDPOINT_URL_DYNAMODB", options.endpoint()), clock);
    }
}
