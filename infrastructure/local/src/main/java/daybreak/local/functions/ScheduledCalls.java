package daybreak.local.functions;

import daybreak.local.json.Json;
import daybreak.local.template.Function.Schedule;
import daybreak.local.template.LocalNames;
import daybreak.local.time.Agenda;
import daybreak.local.time.Timetable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * Calls a function when its schedule says so, as EventBridge Scheduler does: with the template's input, in which
 * Scheduler's context attributes are filled in, asynchronously, so that Lambda tries a failed call again after one
 * minute and after two more, and then hands the event to the function's failure queue.
 *
 * <p>See https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-schedule-context-attributes.html and
 * https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html
 */
public final class ScheduledCalls {
    private static final List<Duration> RETRY_AFTER = List.of(Duration.ofMinutes(1), Duration.ofMinutes(2));

    private final LambdaFunction function;
    private final Schedule schedule;
    private final Timetable timetable;
    private final LocalNames names;
    private final Agenda agenda;
    private final InstantSource clock;
    private final SqsClient queues;
    private final Workers workers;
    private final Instant start;

    /** The schedule is made now, and counts from now if it is a rate. */
    public ScheduledCalls(
            LambdaFunction function,
            Schedule schedule,
            LocalNames names,
            Agenda agenda,
            InstantSource clock,
            SqsClient queues,
            Workers workers) {
        this.function = function;
        this.schedule = schedule;
        this.timetable = Timetable.of(schedule.expression(), schedule.zone());
        this.names = names;
        this.agenda = agenda;
        this.clock = clock;
        this.queues = queues;
        this.workers = workers;
        this.start = clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }

    public LambdaFunction function() {
        return function;
    }

    public Schedule schedule() {
        return schedule;
    }

    /** When it fires next after that instant. */
    public Optional<Instant> next(Instant instant) {
        return timetable.after(instant, start);
    }

    /** Enters the next firing on the agenda; each firing enters the one after it. */
    public void enter() {
        if (schedule.isEnabled()) {
            enterAfter(clock.instant());
        }
    }

    private void enterAfter(Instant instant) {
        timetable
                .after(instant, start)
                .ifPresent(next -> agenda.at(next, Agenda.Kind.SCHEDULE, () -> {
                    fire(next);
                    enterAfter(next);
                }));
    }

    /** Calls the function now as if its schedule had fired at that time. */
    public void fire(Instant scheduled) {
        attempt(event(scheduled), 0);
    }

    private void attempt(String event, int failures) {
        workers.start(() -> {
            try {
                function.call(event);
            } catch (FunctionFailedException e) {
                failed(event, failures);
            }
        });
    }

    private void failed(String event, int failures) {
        if (failures < Math.min(function.template().asynchronousRetries(), RETRY_AFTER.size())) {
            Instant again = clock.instant().plus(RETRY_AFTER.get(failures));
            agenda.at(again, Agenda.Kind.RETRY, () -> attempt(event, failures + 1));
        } else {
            function.template()
                    .onFailure()
                    .ifPresent(queue -> queues.sendMessage(message ->
                            message.queueUrl(names.queueUrl(queue)).messageBody(failureRecord(event, failures + 1))));
        }
    }

    /** See https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html */
    private String failureRecord(String event, int attempts) {
        return Json.write(Map.of(
                "version", "1.0",
                "timestamp", clock.instant().toString(),
                "requestContext",
                        Map.of(
                                "functionArn",
                                names.functionArn(function.template().logicalId()) + ":$LATEST",
                                "condition",
                                "RetriesExhausted",
                                "approximateInvokeCount",
                                attempts),
                "requestPayload", Json.read(event)));
    }

    private String event(Instant scheduled) {
        String at = scheduled.truncatedTo(ChronoUnit.SECONDS).toString();
        return schedule.input()
                .orElse("{}")
                .replace("<aws.scheduler.scheduled-time>", at)
                .replace("<aws.scheduler.schedule-arn>", names.scheduleArn(schedule.eventName()))
                .replace("<aws.scheduler.execution-id>", UUID.randomUUID().toString())
                .replace("<aws.scheduler.attempt-number>", "1");
    }
}
