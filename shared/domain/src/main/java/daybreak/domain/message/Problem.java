package daybreak.domain.message;

/**
 * One thing that is wrong with a message.
 *
 * @param pointer JSON Pointer (RFC 6901) to the place, empty for the whole message
 * @param rule short name of the rule that was broken, from the contract
 * @param says what is wrong, in words that repeat no personal data
 */
public record Problem(String pointer, String rule, String says) {}
