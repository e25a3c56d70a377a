package daybreak.template;

import static daybreak.template.Deployment.text;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.morning.MorningTimes;
import daybreak.local.template.Resource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A morning that could not be opened is tried again for a while, and then a person hears of it. */
class SchedulesTest {
    private static final String GIVEN_UP = ":SchedulesDeadLetterQueue";

    /** A schedule and the function that it calls. */
    record Schedule(Resource function, String name, Object properties) {
        @Override
        public String toString() {
            return function.logicalId() + "." + name;
        }
    }

    static Stream<Schedule> schedules() {
        return Deployment.ofType("AWS::Serverless::Function").stream()
                .flatMap(function -> Deployment.at(function, "Events").stream()
                        .flatMap(events -> ((Map<?, ?>) events).entrySet().stream())
                        .filter(event -> text(event.getValue(), "Type").equals("ScheduleV2"))
                        .map(event -> new Schedule(
                                function,
                                event.getKey().toString(),
                                Deployment.at(event.getValue(), "Properties").orElseThrow())));
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void a_schedule_says_its_zone(Schedule schedule) {
        assertThat(ZoneId.of(text(schedule.properties(), "ScheduleExpressionTimezone")))
                .isNotNull();
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void a_schedule_is_tried_again_for_so_long_and_then_given_up_where_it_is_seen(Schedule schedule) {
        assertThat(Integer.parseInt(text(schedule.properties(), "RetryPolicy", "MaximumRetryAttempts")))
                .isPositive();
        assertThat(text(schedule.properties(), "RetryPolicy", "MaximumEventAgeInSeconds"))
                .isNotEmpty();
        assertThat(text(schedule.properties(), "DeadLetterConfig", "Arn")).endsWith(GIVEN_UP);
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void once_lambda_took_the_call_the_same_holds_for_the_function(Schedule schedule) {
        Resource function = schedule.function();
        assertThat(text(function, "EventInvokeConfig", "MaximumRetryAttempts")).isNotEmpty();
        assertThat(text(function, "EventInvokeConfig", "MaximumEventAgeInSeconds"))
                .isEqualTo(text(schedule.properties(), "RetryPolicy", "MaximumEventAgeInSeconds"));
        assertThat(text(function, "DeadLetterQueue", "TargetArn")).endsWith(GIVEN_UP);
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void a_schedule_may_call_the_version_that_is_live(Schedule schedule) {
        String alias = text(schedule.function(), "FunctionName") + ":" + text(schedule.function(), "AutoPublishAlias");
        assertThat(Deployment.resource("SchedulesRole").properties().toString()).contains(":function:" + alias);
        assertThat(text(schedule.properties(), "RoleArn")).endsWith(":role/SchedulesRole");
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void a_schedule_takes_no_name_that_a_second_stack_would_want_too(Schedule schedule) {
        assertThat(text(schedule.properties(), "OmitName")).isEqualTo("true");
    }

    @Test
    void the_morning_opens_and_closes_by_the_clock_on_the_wall() {
        assertThat(schedules()
                        .filter(schedule -> schedule.function().logicalId().endsWith("SchoolMorningFunction"))
                        .map(schedule -> text(schedule.properties(), "ScheduleExpression") + " "
                                + text(schedule.properties(), "ScheduleExpressionTimezone")))
                .containsExactlyInAnyOrder(daily(MorningTimes.RUN), daily(MorningTimes.CLOSE));
    }

    private static String daily(LocalTime at) {
        return "cron(" + at.getMinute() + " " + at.getHour() + " * * ? *) " + MorningTimes.LONDON;
    }
}
