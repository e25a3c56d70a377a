package daybreak.sharedabout;

import daybreak.domain.people.NominalId;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

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

    /** @throws IllegalArgumentException saying what is wrong with them */
    static Options parse(List<String> arguments) {
        Optional<String> table = Optional.empty();
        Optional<String> person = Optional.empty();
        Optional<String> endpoint = Optional.empty();
        Optional<String> region = Optional.empty();
        for (Iterator<String> left = arguments.iterator(); left.hasNext(); ) {
            String argument = left.next();
            if (!left.hasNext()) {
                throw new IllegalArgumentException(argument + " is unknown or needs a value");
            }
            String value = left.next();
            switch (argument) {
                case "--table" -> table = Optional.of(value);
                case "--person" -> person = Optional.of(value);
                case "--dynamodb-endpoint" -> endpoint = Optional.of(value);
                case "--region" -> region = Optional.of(value);
                default -> throw new IllegalArgumentException("unknown option " + argument);
            }
        }
        return new Options(
                table.orElseThrow(() -> new IllegalArgumentException("--table is needed")),
                person.map(NominalId::new).orElseThrow(() -> new IllegalArgumentException("--person is needed")),
                endpoint,
                region);
    }
}
