package daybreak.watchreports;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.report.Opening;
import daybreak.testing.cloud.InProcessStack;
import daybreak.testing.cloud.NoContext;
import daybreak.testing.fixtures.Histories;
import daybreak.testing.fixtures.ReportPolicies;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WatchReportsTest {
    @Test
    void a_report_that_is_late_is_asked_to_be_a_task_and_asked_alike_until_it_is() {
        try (InProcessStack cloud = new InProcessStack(Histories.ASKED)) {
            cloud.store(Opening.open("r1", Histories.csc(), ReportPolicies.standard(), Histories.ASKED));
            WatchReportsHandler handler = new WatchReportsHandler(Wiring.of(cloud.of("watch-reports")));
            cloud.clock().move(Duration.ofMinutes(119));
            handler.handleRequest(Map.of(), new NoContext());
            assertThat(cloud.messages().bodies()).isEmpty();
            cloud.clock().move(Duration.ofMinutes(1));
            handler.handleRequest(Map.of(), new NoContext());
            handler.handleRequest(Map.of(), new NoContext());
            List<String> asked = cloud.messages().on("TasksDue");
            assertThat(asked).hasSize(2);
            assertThat(asked.stream().distinct())
                    .singleElement()
                    .asString()
                    .contains("\"kind\":\"late-report\"", "\"report\":\"r1\"");
        }
    }
}
