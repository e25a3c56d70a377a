package daybreak.contracts;

import daybreak.domain.message.Inbound;
import daybreak.domain.message.Outbound;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every type of event on any queue, with its schema's name and the queue that carries it. */
public enum EventType {
    PPN_SUBMITTED("ppn.submitted.v1", "PpnSubmittedQueue", Inbound.PpnSubmitted.class),
    PPN_WORKED("ppn.worked.v1", "PpnWorkedQueue", Inbound.PpnWorked.class),
    CHILD_FOUND("child.found.v1", "ChildFoundQueue", Inbound.ChildFound.class),
    TASK_RESOLVED("task.resolved.v1", "TaskAnswersQueue", Inbound.TaskResolved.class),
    NOTICE_RELEASED("notice.released.v1", "NoticeReleasesQueue", Inbound.NoticeReleased.class),
    SCHOOL_CONTACT_CHANGED("school-contact.changed.v1", "DirectoryChangesQueue", Inbound.SchoolContactChanged.class),
    FORCE_CONTACT_CHANGED("force-contact.changed.v1", "DirectoryChangesQueue", Inbound.ForceContactChanged.class),
    SCHOOL_CALENDAR_CHANGED("school-calendar.changed.v1", "DirectoryChangesQueue", Inbound.SchoolCalendarChanged.class),
    POLICY_CHANGED("policy.changed.v1", "PolicyChangesQueue", Inbound.PolicyChanged.class),

    HEADER_SET("task.header-set.v1", "AnswersQueue", Outbound.HeaderSet.class),
    TASK_RAISED("task.raised.v1", "AnswersQueue", Outbound.TaskRaised.class),
    LOG_ENTRY_ADDED("log.entry-added.v1", "AnswersQueue", Outbound.LogEntryAdded.class),
    MESSAGE_REJECTED("message.rejected.v1", "AnswersQueue", Outbound.MessageRejected.class),
    AUDIT_ANCHORED("audit.anchored.v1", "AnswersQueue", Outbound.AuditAnchored.class),

    NOTICE_DUE("notice.due.v1", "NoticesDueQueue", Outbound.NoticeDue.class),
    TASK_DUE("task.due.v1", "TasksDueQueue", Outbound.TaskDue.class),
    HUB_EMAIL_DUE("hub-email.due.v1", "HubEmailsDueQueue", Outbound.HubEmailDue.class);

    private static final Map<String, EventType> BY_WIRE_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(EventType::wireName, Function.identity()));

    private static final Map<Class<?>, EventType> BY_RECORD =
            Arrays.stream(values()).collect(Collectors.toMap(EventType::carries, Function.identity()));

    private final String wireName;
    private final String queue;
    private final Class<?> carries;

    EventType(String wireName, String queue, Class<?> carries) {
        this.wireName = wireName;
        this.queue = queue;
        this.carries = carries;
    }

    /** The CloudEvent's {@code type}. */
    public String wireName() {
        return wireName;
    }

    /** Logical id of the queue in {@code template.yaml}. */
    public String queue() {
        return queue;
    }

    /** The record that it is parsed to or written from. */
    public Class<?> carries() {
        return carries;
    }

    public static Optional<EventType> named(String wireName) {
        return Optional.ofNullable(BY_WIRE_NAME.get(wireName));
    }

    /** The type of event that carries such a record. */
    public static EventType of(Class<?> record) {
        return Optional.ofNullable(BY_RECORD.get(record))
                .orElseThrow(() -> new IllegalArgumentException(record + " is no event's data"));
    }
}
