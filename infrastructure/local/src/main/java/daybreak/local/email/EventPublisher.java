package daybreak.local.email;

import daybreak.local.template.EmailEvents;
import daybreak.local.template.LocalNames;
import daybreak.local.template.Template;
import daybreak.local.time.Agenda;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * Takes SES's events the way that the template wires: configuration set, event destination, topic, subscription, queue.
 * An email without a configuration set, or an event that no destination asks for, is heard of no more.
 */
public final class EventPublisher {
    private final Agenda agenda;
    private final Topics topics;
    private final LocalNames names;
    private final List<EmailEvents> destinations;

    public EventPublisher(Template template, LocalNames names, Agenda agenda, Topics topics) {
        this.agenda = agenda;
        this.topics = topics;
        this.names = names;
        this.destinations = template.emailEvents();
    }

    /** Enters on the agenda what the email's mailbox will make SES report. */
    public void accepted(SentEmail email) {
        for (Reaction reaction :
                Reaction.of(Mailboxes.behaviourOf(email.recipients().getFirst()))) {
            Instant at = email.acceptedAt().plus(reaction.after());
            var event = new SesEvent(email, reaction.kind(), at, names);
            agenda.at(at, Agenda.Kind.EMAIL_EVENT, () -> publish(event));
        }
    }

    private void publish(SesEvent event) {
        String type = event.kind().eventType().toLowerCase(Locale.ROOT);
        for (EmailEvents destination : destinations) {
            boolean isWanted = destination.isEnabled()
                    && destination.configurationSet().equals(event.email().configurationSet())
                    && destination.events().contains(type);
            if (isWanted) {
                topics.publish(destination.topic(), "Amazon SES Email Event Notification", event.json());
            }
        }
    }
}
