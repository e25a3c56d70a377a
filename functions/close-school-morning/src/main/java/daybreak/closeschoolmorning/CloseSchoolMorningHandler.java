package daybreak.closeschoolmorning;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;

/** Closes the school morning at 08:00 in London. */
public final class CloseSchoolMorningHandler implements RequestHandler<Map<String, String>, String> {
    private final CloseSchoolMorning closeSchoolMorning;

    public CloseSchoolMorningHandler() {
        this(Wiring.fromEnvironment());
    }

    CloseSchoolMorningHandler(CloseSchoolMorning closeSchoolMorning) {
        this.closeSchoolMorning = closeSchoolMorning;
    }

    @Override
    public String handleRequest(Map<String, String> schedule, Context context) {
        closeSchoolMorning.close();
        return "done";
    }
}
