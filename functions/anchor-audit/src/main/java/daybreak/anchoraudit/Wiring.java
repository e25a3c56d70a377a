package daybreak.anchoraudit;

import daybreak.aws.Environment;
import daybreak.aws.Stack;

/** What this function is made of. */
final class Wiring {
    private Wiring() {}

    static AnchorAudit fromEnvironment() {
        Stack stack = new Stack(Environment.current(), "anchor-audit");
        return new AnchorAudit(stack.auditDays(), stack.publisher(), stack.watch(), stack.clock());
    }
}
