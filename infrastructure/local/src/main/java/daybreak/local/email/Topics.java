package daybreak.local.email;

/** The SNS topics that the template describes. */
public interface Topics {
    /** Hands a message to everybody who subscribed to the topic of that name. */
    void publish(String topic, String subject, String message);
}
