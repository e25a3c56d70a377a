package daybreak.replay;

import daybreak.aws.Clients;
import daybreak.aws.Environment;
import daybreak.aws.queues.KeptMessages;
import daybreak.aws.queues.KeptMessages.Kept;
import daybreak.aws.queues.SqsBatch;
import java.io.PrintStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

/** The command that puts rejected messages back on their queues. */
public final class ReplayRejection {
    private static final int DONE = 0;
    private static final int NOT_ALL = 1;
    private static final int NOTHING = 2;

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
        if (arguments.contains("--help")) {
            out.print(Options.USAGE);
            return DONE;
        }
        try {
            Options options = Options.parse(arguments);
            Environment environment = environment(options, variables);
            try (DynamoDbClient dynamoDb = Clients.dynamoDb(environment);
                    SqsClient sqs = Clients.sqs(environment)) {
                return new ReplayRejection(new KeptMessages(dynamoDb, options.table()), sqs, out)
                        .replay(options.rejections());
            }
        } catch (IllegalArgumentException | IllegalStateException | SdkException e) {
            err.println("broke off, and can be run again: " + e.getMessage());
        }
        return NOTHING;
    }

    int replay(List<String> rejections) {
        boolean all = true;
        for (String id : rejections) {
            Optional<Kept> original = kept.read(id);
            if (original.isPresent()) {
                send(original.get());
                out.println(id + ": put back on " + original.get().queue());
            } else {
                out.println(id + ": there is no such rejection, or it has expired");
                all = false;
            }
        }
        return all ? DONE : NOT_ALL;
    }

    private void send(Kept original) {
        String url = sqs.getQueueUrl(get -> get.queueName(original.queue())).queueUrl();
        MessageAttributeValue receivedAt = MessageAttributeValue.builder()
                .dataType("String")
                .stringValue(original.receivedAt().toString())
                .build();
        sqs.sendMessage(send -> send.queueUrl(url)
                .messageBody(original.body())
                .messageAttributes(Map.of(SqsBatch.FIRST_RECEIVED_AT, receivedAt)));
    }

    private static Environment environment(Options options, Map<String, String> variables) {
        Map<String, String> all = new HashMap<>(variables);
        all.putIfAbsent("AWS_REGION", "eu-west-2");
        options.region().ifPresent(region -> all.put("AWS_REGION", region));
        options.dynamoDbEndpoint().ifPresent(url -> all.put("AWS_ENDPOINT_URL_DYNAMODB", url));
        options.sqsEndpoint().ifPresent(url -> all.put("AWS_ENDPOINT_URL_SQS", url));
        if (options.dynamoDbEndpoint().isPresent()) {
            // The local cloud asks who is there and takes any answer.
            all.putIfAbsent("AWS_ACCESS_KEY_ID", "local");
            all.putIfAbsent("AWS_SECRET_ACCESS_KEY", "local");
        }
        return new Environment(all, Clock.systemUTC(), List.of());
    }
}
