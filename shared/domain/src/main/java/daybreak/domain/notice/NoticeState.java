package daybreak.domain.notice;

import daybreak.domain.message.Inbound.TaskResolved.Outcome;
import java.time.Instant;
import java.time.LocalDate;

/** How far one notice has come. */
public sealed interface NoticeState {
    /** Waiting for the run of a London day, or for the message that sends it at once. */
    record Due(LocalDate on) implements NoticeState {}

    /** Held by policy to a later London day. */
    record Held(LocalDate until) implements NoticeState {}

    /** Claimed. From here on it may have gone, so it is never sent again by itself. */
    record Sending(Instant at) implements NoticeState {}

    /** SES took it; accepted is not delivered. */
    record Accepted(Instant at) implements NoticeState {}

    /** The school's mail server is not answering; SES goes on trying. */
    record Delayed(Instant at) implements NoticeState {}

    /** The school's mail server took it: the school is told. */
    record Delivered(Instant at) implements NoticeState {}

    /** A person has it, under this task. */
    record WithPerson(String taskId, Concern concern, Instant at) implements NoticeState {}

    /** A person answered. */
    record Closed(String taskId, Outcome outcome, Instant at) implements NoticeState {}

    /** A later version of the PPN took away the reason to send it. */
    record Withdrawn(String why, Instant at) implements NoticeState {}
}
