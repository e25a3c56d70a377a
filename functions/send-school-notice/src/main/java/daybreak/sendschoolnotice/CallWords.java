package daybreak.sendschoolnotice;

import daybreak.domain.mail.SafeText;
import daybreak.domain.mail.Telephone;
import daybreak.domain.policy.Policy;
import java.util.Optional;

/**
 * Whom to ring.
 *
 * @param aboutChild the number that the notice itself gives
 * @param hub by policy; it also takes the call of a school that the child does not belong to
 */
record CallWords(Optional<Telephone> aboutChild, String hub, Telephone number, Optional<Telephone> outOfHours) {
    private static final int LONGEST = 120;

    static CallWords of(Policy.Call call, Optional<String> aboutChild) {
        return new CallWords(
                aboutChild.map(Telephone::of),
                SafeText.line(call.name(), LONGEST),
                Telephone.of(call.number()),
                call.outOfHours().map(Telephone::of));
    }

    /** The number to ring with news of the child. */
    Telephone first() {
        return aboutChild.orElse(number);
    }
}
