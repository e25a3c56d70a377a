package daybreak.replay;

import daybreak.aws.commands.CommandLine;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the command line asks for. */
record Options(
        String table,
        List<String> rejections,
        Optional<String> dynamoDbEndpoint,
        Optional<String> sqsEndpoint,
        Optional<String> region) {

    static final String USAGE = """
            Puts messages that were rejected back on their queues, as they came.

              --table NAME             the table of rejections
              --rejection ID           as message.rejected.v1 names it; once for each
              --dynamodb-endpoint URL  another DynamoDB than the region's, as the local cloud's
              --sqs-endpoint URL       another SQS than the region's, as the local cloud's
              --region NAME            else AWS_REGION, else eu-west-2

            Status 0: all were put back. 1: some are not there, or no longer. 2: an option is missing or wrong, or it broke off:
            then run it again.
            """;

    private static final Set<String> OPTIONS =
            Set.of("--table", "--rejection", "--dynamodb-endpoint", "--sqs-endpoint", "--region");

    Options {
        rejections = List.copyOf(rejections);
    }

    /** @throws IllegalArgumentException saying what is wrong with them */
    static Options parse(List<String> arguments) {
        CommandLine said = CommandLine.parse(arguments, OPTIONS, Set.of());
        return new Options(
                said.needed("--table"),
                said.oneAtLeast("--rejection"),
                said.value("--dynamodb-endpoint"),
                said.value("--sqs-endpoint"),
                said.value("--region"));
    }
}
