package daybreak.local.backend;

import daybreak.local.email.Topics;
import daybreak.local.queues.Queues;
import daybreak.local.tables.Tables;
import daybreak.local.template.LocalNames;
import daybreak.local.template.Template;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The servers behind a cloud. */
public interface Backend extends AutoCloseable {
    /** What things are called there. */
    LocalNames names();

    Tables tables();

    Queues queues();

    /** Makes the template's topics and their subscriptions; its queues must be there. */
    Topics topics(Template template, SqsClient sqs);

    /** Where an email goes on to once our endpoint has taken it, if anywhere. */
    Optional<URI> emails();

    /** Makes what an email must have before it may go on. */
    void prepareEmails(Template template, SesClient ses);

    /** What has to listen to the functions' calls for this backend to behave as AWS does. */
    List<ExecutionInterceptor> interceptors();

    /** What is made up for because the servers lack it, one sentence each. */
    List<String> gaps();

    @Override
    void close();
}
