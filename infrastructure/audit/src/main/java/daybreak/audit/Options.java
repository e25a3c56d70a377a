package daybreak.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** What the command line asks for. */
record Options(
        String auditTable,
        List<String> tables,
        Optional<Path> anchors,
        Optional<String> endpoint,
        Optional<String> region) {

    static final String USAGE = """
            Checks the audit trail.

              --audit-table NAME   the trail's table
              --table NAME         a table of records, to compare with the ends of their chains; once for each table
              --anchors FILE       audit.anchored.v1 messages as the records system kept them, one a line; without them
                                   a trail that was cut together with its record does not show
              --endpoint URL       another DynamoDB than the region's, as the local cloud's
              --region NAME        else AWS_REGION, else eu-west-2

            Status 0: the trail is whole. 1: it is not; the first bad link is named. 2: it could not be checked. 3: it is whole,
            but something under legal hold was written anew and may expire; it is named, and is to be held again.
            """;

    Options {
        tables = List.copyOf(tables);
    }

    /** @throws IllegalArgumentException saying what is wrong with them */
    static Options parse(List<String> arguments) {
        Optional<String> auditTable = Optional.empty();
        Optional<Path> anchors = Optional.empty();
        Optional<String> endpoint = Optional.empty();
        Optional<String> region = Optional.empty();
        List<String> tables = new ArrayList<>();
        for (Iterator<String> left = arguments.iterator(); left.hasNext(); ) {
            String argument = left.next();
            if (!left.hasNext()) {
                throw new IllegalArgumentException(argument + " is unknown or needs a value");
            }
            String value = left.next();
            switch (argument) {
                case "--audit-table" -> auditTable = Optional.of(value);
                case "--table" -> tables.add(value);
                case "--anchors" -> anchors = Optional.of(Path.of(value));
                case "--endpoint" -> endpoint = Optional.of(value);
                case "--region" -> region = Optional.of(value);
                default -> throw new IllegalArgumentException("unknown option " + argument);
            }
        }
        return new Options(
                auditTable.orElseThrow(() -> new IllegalArgumentException("--audit-table is needed")),
                tables,
                anchors,
                endpoint,
                region);
    }
}
