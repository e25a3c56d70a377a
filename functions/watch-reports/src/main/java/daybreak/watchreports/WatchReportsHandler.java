package daybreak.watchreports;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;

/** Looks every few minutes for reports that are late with something. */
public final class WatchReportsHandler implements RequestHandler<Map<String, String>, String> {
    private final WatchReports watchReports;

    public WatchReportsHandler() {
        this(Wiring.fromEnvironment());
    }

    WatchReportsHandler(WatchReports watchReports) {
        this.watchReports = watchReports;
    }

    @Override
    public String handleRequest(Map<String, String> schedule, Context context) {
        watchReports.watch();
        return "done";
    }
}
