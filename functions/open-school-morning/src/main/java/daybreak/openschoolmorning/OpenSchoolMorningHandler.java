package daybreak.openschoolmorning;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;

/** Opens the school morning at 06:00 in London. */
public final class OpenSchoolMorningHandler implements RequestHandler<Map<String, String>, String> {
    private final OpenSchoolMorning openSchoolMorning;

    public OpenSchoolMorningHandler() {
        this(Wiring.fromEnvironment());
    }

    OpenSchoolMorningHandler(OpenSchoolMorning openSchoolMorning) {
        this.openSchoolMorning = openSchoolMorning;
    }

    @Override
    public String handleRequest(Map<String, String> schedule, Context context) {
        openSchoolMorning.open();
        return "done";
    }
}
