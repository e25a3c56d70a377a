package daybreak.directoryimport;

import daybreak.aws.commands.CommandLine;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What the command line asks for. */
record Options(
        Optional<Path> gias,
        Optional<Path> links,
        Optional<Path> contacts,
        Set<String> forceAuthorities,
        String table,
        Optional<String> auditTable,
        Optional<String> endpoint,
        Optional<String> region,
        Optional<Instant> contactsAsOf,
        Optional<String> by,
        boolean replace,
        OptionalInt confirmedRemovals,
        boolean tolerate) {

    static final String USAGE = """
            Fills the directory from files.

              --gias FILE              the register's file of all establishments (edubasealldata....csv)
              --links FILE             the register's file of links, for the successors of closed schools
              --force-las 201,202      codes of the local authorities that are the force area; needed with --gias
              --contacts FILE          the force's list:
                                       urn,dsl_name,dsl_email,dsl_phone,deputy_name,deputy_email,deputy_phone
              --contacts-as-of T       when that list was made, as 2026-11-20T17:00:00Z; else when the file was
                                       last changed
              --replace                takes schools off the list that the file does not have, one in ten at most
              --yes-remove-N           confirms that exactly N schools are taken off
              --by NAME                who does this, for the audit trail; else the user's name on this machine
              --table NAME             the directory's table
              --audit-table NAME       the audit trail's table, needed with --contacts; else AUDIT_TABLE
              --dynamodb-endpoint URL  another DynamoDB than the region's, as the local cloud's
              --region NAME            else AWS_REGION, else eu-west-2
              --tolerate               ends with status 0 though rows were not taken

            Status 0: every row was taken. 1: some were not, or too many schools would have been taken off. 2: nothing
            could be done, or it broke off; run it again.
            """;

    private static final String CONFIRM = "--yes-remove-";
    private static final Set<String> SWITCHES = Set.of("--replace", "--tolerate");
    private static final Set<String> OPTIONS = Set.of(
            "--gias",
            "--links",
            "--force-las",
            "--contacts",
            "--contacts-as-of",
            "--by",
            "--table",
            "--audit-table",
            "--dynamodb-endpoint",
            "--region");

    Options {
        forceAuthorities = Set.copyOf(forceAuthorities);
    }

    /** @throws IllegalArgumentException saying what is wrong with them */
    static Options parse(List<String> arguments) {
        CommandLine said = CommandLine.parse(
                arguments.stream()
                        .filter(argument -> !argument.startsWith(CONFIRM))
                        .toList(),
                OPTIONS,
                SWITCHES);
        Options options = new Options(
                said.value("--gias").map(Path::of),
                said.value("--links").map(Path::of),
                said.value("--contacts").map(Path::of),
                authorities(said.value("--force-las").orElse("")),
                said.needed("--table"),
                said.value("--audit-table"),
                said.value("--dynamodb-endpoint"),
                said.value("--region"),
                said.value("--contacts-as-of").map(Options::instant),
                said.value("--by"),
                said.has("--replace"),
                confirmed(arguments),
                said.has("--tolerate"));
        options.check();
        return options;
    }

    private void check() {
        require(gias.isPresent() || contacts.isPresent(), "give --gias, --contacts or both");
        require(gias.isEmpty() || !forceAuthorities.isEmpty(), "--gias needs --force-las");
        require(links.isEmpty() || gias.isPresent(), "--links needs --gias");
        require(!replace || contacts.isPresent(), "--replace needs --contacts");
        require(confirmedRemovals.isEmpty() || replace, CONFIRM + "N needs --replace");
    }

    private static OptionalInt confirmed(List<String> arguments) {
        return arguments.stream()
                .filter(argument -> argument.startsWith(CONFIRM))
                .mapToInt(Options::number)
                .findFirst();
    }

    private static Set<String> authorities(String list) {
        Set<String> codes = new HashSet<>();
        for (String code : list.split(",", -1)) {
            if (!code.isBlank()) {
                require(code.strip().matches("[0-9]{3}"), "--force-las takes codes of three digits: 201,202");
                codes.add(code.strip());
            }
        }
        return codes;
    }

    private static int number(String argument) {
        try {
            return Integer.parseUnsignedInt(argument.substring(CONFIRM.length()));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(argument + " does not end in a number", e);
        }
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("--contacts-as-of takes a time as 2026-11-20T17:00:00Z", e);
        }
    }

    private static void require(boolean holds, String says) {
        if (!holds) {
            throw new IllegalArgumentException(says);
        }
    }
}
