package daybreak.domain.school;

import daybreak.domain.school.SchoolCalendar.Closure;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The schools, whom the force writes to there, and when they are open. */
public interface Directory {
    /** A school that closed, was succeeded, closed again: beyond this the register is wrong and a person looks. */
    int LONGEST_CHAIN = 5;

    /** The schools with these numbers; one that the register does not have is absent. */
    Map<String, School> schools(Set<String> urns);

    /** All that is known of one school, as it stands now: a contact read a minute ago may be the wrong inbox. */
    Entry entry(String urn);

    /**
     * Numbers of the schools in the force area with this name, open or not, in order. A school that became an academy
     * is there twice, once closed.
     *
     * @param normalisedName as {@link School#normalisedName()} gives it
     */
    List<String> urnsNamed(String normalisedName);

    /** The officer for children educated at home, as it stands now. */
    Optional<ForceContact> homeEducationOfficer(String localAuthority);

    /** The hub's own mailbox, as it stands now. */
    Optional<ForceContact> hubMailbox();

    /** The closures of all schools of a local authority; none where it never sent any. May be a minute old. */
    List<Closure> closures(String localAuthority);

    /** A school's own calendar, else its local authority's, else Monday to Friday; never on a bank holiday. */
    default SchoolCalendar calendar(Entry entry, Set<LocalDate> extraBankHolidays) {
        List<Closure> closures = entry.ownClosures()
                .or(() -> entry.school().map(School::localAuthority).map(this::closures))
                .orElse(List.of());
        return new SchoolCalendar(closures, BankHolidays.englandAndWales(extraBankHolidays));
    }

    /**
     * Where a notice for this school goes: to its one successor, and the successor's, where it is closed. A split is left
     * as it is, for a person.
     */
    default Entry receiving(Entry named) {
        Entry entry = named;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            Optional<String> successor = entry.school().flatMap(Directory::successor);
            if (successor.isEmpty()) {
                return entry;
            }
            Entry next = entry(successor.get());
            if (next.school().isEmpty()) {
                return entry;
            }
            entry = next;
        }
        return entry;
    }

    /**
     * The schools that receive what is meant for many, by the number that was asked for: the same successors, of the register
     * alone and read together. One that the register does not have is absent.
     */
    default Map<String, School> receivers(Set<String> urns) {
        Map<String, School> known = new HashMap<>();
        Set<String> asked = new HashSet<>();
        for (Set<String> next = urns; !next.isEmpty(); next = successors(known.values(), asked)) {
            asked.addAll(next);
            known.putAll(schools(next));
        }
        Map<String, School> receivers = new HashMap<>();
        urns.forEach(urn ->
                Optional.ofNullable(known.get(urn)).ifPresent(named -> receivers.put(urn, receiver(named, known))));
        return Map.copyOf(receivers);
    }

    private static Set<String> successors(Collection<School> known, Set<String> asked) {
        return known.stream()
                .flatMap(school -> successor(school).stream())
                .filter(urn -> !asked.contains(urn))
                .collect(Collectors.toSet());
    }

    private static School receiver(School named, Map<String, School> known) {
        School school = named;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            Optional<School> next = successor(school).flatMap(urn -> Optional.ofNullable(known.get(urn)));
            if (next.isEmpty()) {
                return school;
            }
            school = next.get();
        }
        return school;
    }

    private static Optional<String> successor(School school) {
        return Optional.of(school)
                .filter(one -> one.status() == School.Status.CLOSED)
                .map(School::successors)
                .filter(successors -> successors.size() == 1)
                .map(List::getFirst);
    }

    /**
     * One school in the directory.
     *
     * @param ownClosures the calendar that it sent of itself
     */
    record Entry(
            String urn, Optional<School> school, Optional<SchoolContact> contact, Optional<List<Closure>> ownClosures) {
        public Entry {
            ownClosures = ownClosures.map(List::copyOf);
        }
    }
}
