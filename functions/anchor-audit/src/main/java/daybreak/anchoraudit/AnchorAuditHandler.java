package daybreak.anchoraudit;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;

/** Anchors the day's audit entries outside the tables. */
public final class AnchorAuditHandler implements RequestHandler<Map<String, String>, String> {
    private final AnchorAudit anchorAudit;

    public AnchorAuditHandler() {
        this(Wiring.fromEnvironment());
    }

    AnchorAuditHandler(AnchorAudit anchorAudit) {
        this.anchorAudit = anchorAudit;
    }

    @Override
    public String handleRequest(Map<String, String> schedule, Context context) {
        anchorAudit.anchor();
        return "done";
    }
}
