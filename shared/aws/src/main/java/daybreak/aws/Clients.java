package daybreak.aws;

import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Builds the SDK's clients from what the environment says, with every default that matters set by hand. */
public final class Clients {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration READ = Duration.ofSeconds(5);

    private Clients() {}

    public static DynamoDbClient dynamoDb(Environment environment) {
        return with(DynamoDbClient.builder(), environment, "DYNAMODB", AwsRetryStrategy.standardRetryStrategy())
                .httpClient(http())
                .build();
    }

    public static SqsClient sqs(Environment environment) {
        return with(SqsClient.builder(), environment, "SQS", AwsRetryStrategy.standardRetryStrategy())
                .httpClient(http())
                .build();
    }

    /** Never retries by itself: SES has no idempotency token, so a second try may be a second email. */
    public static SesClient ses(Environment environment) {
        return with(SesClient.builder(), environment, "SES", AwsRetryStrategy.doNotRetry())
                .httpClient(http())
                .build();
    }

    private static SdkHttpClient http() {
        return UrlConnectionHttpClient.builder()
                .connectionTimeout(CONNECT)
                .socketTimeout(READ)
                .build();
    }

    private static <B extends AwsClientBuilder<B, C>, C> B with(
            B builder, Environment environment, String service, RetryStrategy retries) {
        builder.region(Region.of(environment.required("AWS_REGION")))
                .credentialsProvider(credentials(environment))
                .overrideConfiguration(override -> {
                    override.retryStrategy(retries);
                    environment.interceptors().forEach(override::addExecutionInterceptor);
                });
        environment.optional("AWS_ENDPOINT_URL_" + service).ifPresent(url -> builder.endpointOverride(URI.create(url)));
        return builder;
    }

    /** A snapshot that starts again holds old variables, so where there are none Lambda's own endpoint is asked. */
    private static AwsCredentialsProvider credentials(Environment environment) {
        return environment
                .optional("AWS_ACCESS_KEY_ID")
                .<AwsCredentialsProvider>map(id -> StaticCredentialsProvider.create(credentials(id, environment)))
                .orElseGet(() -> ContainerCredentialsProvider.builder().build());
    }

    private static AwsCredentials credentials(String id, Environment environment) {
        String secret = environment.required("AWS_SECRET_ACCESS_KEY");
        return environment
                .optional("AWS_SESSION_TOKEN")
                .<AwsCredentials>map(token -> AwsSessionCredentials.create(id, secret, token))
                .orElseGet(() -> AwsBasicCredentials.create(id, secret));
    }
}
