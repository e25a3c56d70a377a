package daybreak.opendisclosureday;

import daybreak.aws.Environment;
import daybreak.aws.Stack;
import daybreak.aws.Stack.Kind;

/** What this function is made of. */
final class Wiring {
    private Wiring() {}

    static OpenDisclosureDay fromEnvironment() {
        return of(new Stack(Environment.current(), "open-disclosure-day"));
    }

    static OpenDisclosureDay of(Stack stack) {
        return new OpenDisclosureDay(
                stack.cases(),
                stack.staff(),
                stack.reminders(),
                stack.policies(),
                stack.records(Kind.REMINDERS),
                stack.publisher(),
                stack.watch(),
                stack.clock());
    }
}
