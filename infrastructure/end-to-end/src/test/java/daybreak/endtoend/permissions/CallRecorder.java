package daybreak.endtoend.permissions;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.ses.model.SendEmailRequest;
import software.amazon.awssdk.services.ses.model.SendRawEmailRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequest;

/**
 * Writes down every AWS call of the functions in IAM's terms. A transaction is its parts: IAM knows no action for the whole.
 *
 * <p>See https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html
 */
final class CallRecorder implements ExecutionInterceptor {
    private static final StackWalker STACK = StackWalker.getInstance();
    private static final String HANDLER = "Handler";

    private final Set<Use> uses = new ConcurrentSkipListSet<>();

    Set<Use> uses() {
        return uses;
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        caller().ifPresent(function -> actions(context.request())
                .forEach(action -> uses.add(new Use(function, action.getKey(), action.getValue()))));
    }

    private static Stream<Map.Entry<String, String>> actions(SdkRequest request) {
        return switch (request) {
            case GetItemRequest get -> on("dynamodb:GetItem", get.tableName());
            case PutItemRequest put -> on("dynamodb:PutItem", put.tableName());
            case QueryRequest query ->
                on(
                        "dynamodb:Query",
                        query.indexName() == null
                                ? query.tableName()
                                : query.tableName() + "/index/" + query.indexName());
            case BatchGetItemRequest batch ->
                batch.requestItems().keySet().stream().flatMap(table -> on("dynamodb:BatchGetItem", table));
            case TransactWriteItemsRequest all -> all.transactItems().stream().flatMap(CallRecorder::part);
            case SendMessageBatchRequest send ->
                on("sqs:SendMessage", send.queueUrl().substring(send.queueUrl().lastIndexOf('/') + 1));
            case SendRawEmailRequest email ->
                Stream.concat(
                        on(
                                "ses:SendRawEmail",
                                email.source().substring(email.source().indexOf('@') + 1)),
                        on("ses:SendRawEmail", email.configurationSetName()));
            case SendEmailRequest email ->
                Stream.concat(
                        on(
                                "ses:SendEmail",
                                email.source().substring(email.source().indexOf('@') + 1)),
                        on("ses:SendEmail", email.configurationSetName()));
            // So that a call of a new kind is not overlooked: it is in nobody's policy.
            default -> on(request.getClass().getSimpleName(), "?");
        };
    }

    private static Stream<Map.Entry<String, String>> part(TransactWriteItem part) {
        return Stream.of(
                        Optional.ofNullable(part.put()).map(put -> Map.entry("dynamodb:PutItem", put.tableName())),
                        Optional.ofNullable(part.update())
                                .map(update -> Map.entry("dynamodb:UpdateItem", update.tableName())),
                        Optional.ofNullable(part.delete())
                                .map(delete -> Map.entry("dynamodb:DeleteItem", delete.tableName())),
                        Optional.ofNullable(part.conditionCheck())
                                .map(check -> Map.entry("dynamodb:ConditionCheckItem", check.tableName())))
                .flatMap(Optional::stream);
    }

    private static Stream<Map.Entry<String, String>> on(String action, String resource) {
        return Stream.of(Map.entry(action, resource));
    }

    private static Optional<String> caller() {
        return STACK.walk(frames -> frames.map(StackWalker.StackFrame::getClassName)
                        .filter(name -> name.startsWith("daybreak.") && name.endsWith(HANDLER))
                        .filter(name -> !name.startsWith("daybreak.local."))
                        .findFirst())
                .map(name -> name.substring(name.lastIndexOf('.') + 1, name.length() - HANDLER.length()));
    }
}
