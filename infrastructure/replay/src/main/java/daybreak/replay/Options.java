package daybreak.replay;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

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

            Status 0: all were put back. 1: some are not there, or no longer. 2: it broke off; run it again.
            """;

    Options {
        rejections = List.copyOf(rejections);
    }

    /** @throws IllegalArgumentException saying what is wrong with them */
    static Options parse(List<String> arguments) {
        Optional<String> table = Optional.empty();
        Optional<String> dynamoDbEndpoint = Optional.empty();
        Optional<String> sqsEndpoint = Optional.empty();
        Optional<String> region = Optional.empty();
        List<String> rejections = new ArrayList<>();
        for (Iterator<String> left = arguments.iterator(); left.hasNext(); ) {
            String argument = left.next();
            if (!left.hasNext()) {
                throw new IllegalArgumentException(argument + " is unknown or needs a value");
            }
            String value = left.next();
            switch (argument) {
                case "--table" -> table = Optional.of(value);
                case "--rejection" -> rejections.add(value);
                case "--dynamodb-endpoint" -> dynamoDbEndpoint = Optional.of(value);
                case "--sqs-endpoint" -> sqsEndpoint = Optional.of(value);
                case "--region" -> region = Optional.of(value);
                default -> throw new IllegalArgumentException("unknown option " + argument);
            }
        }
        if (rejections.isEmpty()) {
            throw new IllegalArgumentException("--rejection is needed");
        }
        return new Options(
                table.orElseThrow(() -> new IllegalArgumentException("--table is needed")),
                rejections,
                dynamoDbEndpoint,
                sqsEndpoint,
                region);
    }
}
