package daybreak.watchgradeclocks;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;

/** Looks every few minutes for grade clocks that are about to run out. */
public final class WatchGradeClocksHandler implements RequestHandler<Map<String, String>, String> {
    private final WatchGradeClocks watchGradeClocks;

    public WatchGradeClocksHandler() {
        this(Wiring.fromEnvironment());
    }

    WatchGradeClocksHandler(WatchGradeClocks watchGradeClocks) {
        this.watchGradeClocks = watchGradeClocks;
    }

    @Override
    public String handleRequest(Map<String, String> schedule, Context context) {
        watchGradeClocks.watch();
        return "done";
    }
}
