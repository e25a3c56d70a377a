package daybreak.replay;

import daybreak.aws.Clients;
import daybreak.aws.Environment;
import daybreak.aws.commands.Command;
import daybreak.aws.queues.KeptMessages;
import daybreak.aws.queues.Original;
import daybreak.aws.queues.SqsBatch;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

/** The command that puts rejected messages back on their queues. */
public final class ReplayRejection {
    private static final int NOT_ALL = 1;

    private final KeptMessages kept;
    private final SqsClient sqs;
    private final PrintStream out;

    ReplayRejection(KeptMessages kept, SqsClient sqs, PrintStream out) {
        this.kept = kept;
        this.sqs = sqs;
        this.out = out;
    }

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
                    try (DynamoDbClient dynamoDb = Clients.dynamoDb(environment);
                            SqsClient sqs = Clients.sqs(environment)) {
                        return new ReplayRejection(new KeptMessages(dynamoDb, options.table()), sqs, out)
                                .replay(options.rejections());
                    }
                },
                out,
                err);
    }

    int replay(List<String> rejections) {
        boolean all = true;
        for (String id : rejections) {
            Optional<Original> original = kept.read(id);
            if (original.isPresent()) {
                send(original.get());
                out.println(id + ": put back on " + original.get().queue());
            } else {
                out.println(id + ": there is no such rejection, or it has expired");
                all = false;
            }
        }
        return all ? Command.DONE : NOT_ALL;
    }

    /**
     * On a queue that keeps order it goes behind what its group has, each time it is asked for: whoever replays again has
     * mended something since, and a step that comes twice does no harm.
     */
    private void send(Original original) {
        String url = sqs.getQueueUrl(get -> get.queueName(original.queue())).queueUrl();
        MessageAttributeValue receivedAt = MessageAttributeValue.builder()
                .dataType("String")
                .stringValue(original.receivedAt().toString())
                .build();
        sqs.sendMessage(send -> {
            send.queueUrl(url)
                    .messageBody(original.body())
                    .messageAttributes(Map.of(SqsBatch.FIRST_RECEIVED_AT, receivedAt));
            original.group()
                    .ifPresent(group -> send.messageGroupId(group)
                            .messageDeduplicationId(UUID.randomUUID().toString()));
        });
    }

    private static Environment environment(Options options, Map<String, String> variables) {
        return Environment.ofCommand(
                variables,
                options.region(),
                Map.of(
                        "AWS_ENDPOINT_URL_DYNAMODB",
                        options.dynamoDbEndpoint(),
                        "AWS_ENDPOINT_URL_SQS",
                        options.sqsEndpoint()),
                Clock.systemUTC());
    }
}
