package daybreak.openschoolmorning;

import daybreak.aws.Environment;
import daybreak.aws.Stack;

/** What this function is made of. */
final class Wiring {
    private Wiring() {}

    static OpenSchoolMorning fromEnvironment() {
        Stack stack = new Stack(Environment.current(), "open-school-morning");
        return new OpenSchoolMorning(stack.notices(), stack.publisher(), stack.watch(), stack.clock());
    }
}
