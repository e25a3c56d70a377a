package daybreak.sharedabout;

import daybreak.aws.commands.CommandLine;
import daybreak.domain.people.NominalId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the command line asks for. */
record Options(String table, NominalId person, Optional<String> dynamoDbEndpoint, Optional<String> region) {
    static final String USAGE = """
            Prints every decision to share something about a person, or not to, oldest first.

              --table NAME             the table of sharing records
              --person NOMINAL         the person's nominal id
              --dynamodb-endpoint URL  another DynamoDB than the region's, as the local cloud's
              --region NAME            else AWS_REGION, else eu-west-2

            ID_KEY in the environment is the stack's secret that opaque ids are made with.
            Status 0: printed, or nothing was ever decided. 2: it broke off.
            """;

    private static final Set<String> OPTIONS = Set.of("--table", "--person", "--dynamodb-endpoint", "--region");

    /** @throws IllegalArgumentException saying what is wrong with them */
    static Options parse(List<String> arguments) {
        CommandLine said = CommandLine.parse(arguments, OPTIONS, Set.of());
        return new Options(
                said.needed("--table"),
                new NominalId(said.needed("--person")),
                said.value("--dynamodb-endpoint"),
                said.value("--region"));
    }
}
