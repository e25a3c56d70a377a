package daybreak.opendisclosureday;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;

/** Opens the disclosure unit's day. */
public final class OpenDisclosureDayHandler implements RequestHandler<Map<String, String>, String> {
    private final OpenDisclosureDay openDisclosureDay;

    public OpenDisclosureDayHandler() {
        this(Wiring.fromEnvironment());
    }

    OpenDisclosureDayHandler(OpenDisclosureDay openDisclosureDay) {
        this.openDisclosureDay = openDisclosureDay;
    }

    @Override
    public String handleRequest(Map<String, String> schedule, Context context) {
        openDisclosureDay.open();
        return "done";
    }
}
