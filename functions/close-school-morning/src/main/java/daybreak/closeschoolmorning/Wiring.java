package daybreak.closeschoolmorning;

import daybreak.aws.Environment;
import daybreak.aws.Stack;
import daybreak.aws.Stack.Kind;

/** What this function is made of. */
final class Wiring {
    private Wiring() {}

    static CloseSchoolMorning fromEnvironment() {
        return of(new Stack(Environment.current(), "close-school-morning"));
    }

    static CloseSchoolMorning of(Stack stack) {
        return new CloseSchoolMorning(
                stack.notices(),
                stack.tasks(),
                stack.ledgers(),
                stack.directory(),
                stack.policies(),
                stack.records(Kind.LEDGERS),
                stack.longerKeeping(),
                stack.publisher(),
                stack.watch(),
                stack.clock());
    }
}
