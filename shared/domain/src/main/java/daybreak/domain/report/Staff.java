package daybreak.domain.report;

import daybreak.domain.people.PersonName;

/**
 * A person who asks, reviews or decides, as the sender authenticated them.
 *
 * @param id their number or login in the sender's system
 */
public record Staff(String id, String name) {
    /** Whether it may be one person: the same number, or the same name. Two of one name are taken for one. */
    public boolean mayBe(Staff other) {
        return id.equalsIgnoreCase(other.id) || PersonName.normalise(name).equals(PersonName.normalise(other.name));
    }
}
