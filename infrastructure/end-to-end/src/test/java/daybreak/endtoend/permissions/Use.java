package daybreak.endtoend.permissions;

/**
 * One thing done, or allowed, to one resource by one function.
 *
 * @param function the name as in its role, such as {@code FlagChildren}
 * @param action IAM's word for it, such as {@code dynamodb:PutItem}
 * @param resource the end of its ARN: a table or an index of one, a queue, an identity, a configuration set
 */
record Use(String function, String action, String resource) implements Comparable<Use> {
    @Override
    public int compareTo(Use other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return function + " " + action + " on " + resource;
    }
}
