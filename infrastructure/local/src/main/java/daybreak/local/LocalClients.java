package daybreak.local;

import daybreak.aws.Clients;
import daybreak.aws.Environment;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Real SDK clients of the local cloud, for whoever stands outside the functions. */
public record LocalClients(DynamoDbClient dynamoDb, SqsClient sqs, SesClient ses) implements AutoCloseable {
    static LocalClients of(Environment environment) {
        return new LocalClients(Clients.dynamoDb(environment), Clients.sqs(environment), Clients.ses(environment));
    }

    /** The variables by which an SDK finds the local cloud; any credentials do. */
    static Map<String, String> variables(URI tables, URI queues, URI emails) {
        var variables = new LinkedHashMap<String, String>();
        variables.put("AWS_REGION", "eu-west-2");
        variables.put("AWS_ACCESS_KEY_ID", "local");
        variables.put("AWS_SECRET_ACCESS_KEY", "local");
        variables.put("AWS_ENDPOINT_URL_DYNAMODB", tables.toString());
        variables.put("AWS_ENDPOINT_URL_SQS", queues.toString());
        variables.put("AWS_ENDPOINT_URL_SES", emails.toString());
        return variables;
    }

    @Override
    public void close() {
        dynamoDb.close();
        sqs.close();
        ses.close();
    }
}
