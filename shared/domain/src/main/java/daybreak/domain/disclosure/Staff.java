package daybreak.domain.disclosure;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everybody in the disclosure unit. */
public final class Staff {
    private final Map<String, StaffMember> byId;

    public Staff(Collection<StaffMember> members) {
        this.byId = members.stream().collect(Collectors.toUnmodifiableMap(StaffMember::id, Function.identity()));
    }

    public Optional<StaffMember> named(String staffId) {
        return Optional.ofNullable(byId.get(staffId));
    }

    public Optional<StaffMember> of(String ref) {
        return byId.values().stream().filter(member -> member.ref().equals(ref)).findFirst();
    }

    /** In the order of their ids, so that who is first is the same every day. */
    public List<StaffMember> with(StaffRole role) {
        return all().filter(member -> member.active() && member.roles().contains(role))
                .toList();
    }

    public Stream<StaffMember> all() {
        return byId.values().stream().sorted(Comparator.comparing(StaffMember::id));
    }
}
