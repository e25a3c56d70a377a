package daybreak.local.queues;

import daybreak.local.template.LocalNames;
import daybreak.local.template.Queue;
import java.net.URI;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

/** The queues that the template describes. */
public interface Queues extends AutoCloseable {
    URI endpoint();

    /** Makes the template's queues, dead-letter queues first. */
    void create(List<Queue> templates, SqsClient client, LocalNames names);

    /** What lies in the queue now. */
    QueueDepth depth(String queue);

    /** What lies in each queue now, in the template's order of creation. */
    Map<String, QueueDepth> depths();

    /** The bodies of the messages that lie in the queue, oldest first, without receiving one; as many as can be seen so. */
    List<String> look(String queue);

    /** Takes every message out of every queue, those in flight too. */
    void clear();

    /** Of messages just received, those that are due by the cloud's clock, with the times that this clock gives them. */
    List<Message> due(String queue, List<Message> received);

    /** Called when, by the cloud's clock, messages that were not dealt with are to be visible again. */
    void visibleAgain(String queue, List<Message> messages);

    @Override
    void close();
}
