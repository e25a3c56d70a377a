package daybreak.audit;

import daybreak.aws.commands.CommandLine;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the command line asks for. */
record Options(
        String auditTable,
        List<String> tables,
        Optional<Path> anchors,
        Optional<String> endpoint,
        Optional<String> region) {

    static final String USAGE = """
            Checks the audit trail.

              --audit-table NAME       the trail's table
              --table NAME             a table of records, to compare with the ends of their chains; once for each
                                       table
              --anchors FILE           audit.anchored.v1 messages as the records system kept them, one a line; without
                                       them a trail that was cut together with its record does not show
              --dynamodb-endpoint URL  another DynamoDB than the region's, as the local cloud's
              --region NAME            else AWS_REGION, else eu-west-2

            Status 0: the trail is whole. 1: it is not; the first bad link is named. 2: it could not be checked. 3: it is whole,
            but something under legal hold may expire all the same; it is named, and is to be held again.
            """;

    private static final Set<String> OPTIONS =
            Set.of("--audit-table", "--table", "--anchors", "--dynamodb-endpoint", "--region");

    Options {
        tables = List.copyOf(tables);
    }

    /** @throws IllegalArgumentException saying what is wrong with them */
    static Options parse(List<String> arguments) {
        CommandLine said = CommandLine.parse(arguments, OPTIONS, Set.of());
        return new Options(
                said.needed("--audit-table"),
                said.all("--table"),
                said.value("--anchors").map(Path::of),
                said.value("--dynamodb-endpoint"),
                said.value("--region"));
    }
}
