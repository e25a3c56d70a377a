package daybreak.endtoend.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** Nine people: six officers in three pairs that stand in for one another, two supervisors, an inspector. */
final class UnitRoster {
    private static final List<String> SUPERVISORS = List.of("DU-201", "DU-202");
    private static final String INSPECTOR = "DU-301";

    /** One absence; both days are away. */
    record Away(String staffId, LocalDate first, LocalDate last) {}

    final List<Away> absences = new ArrayList<>();

    UnitRoster(LocalDate from, LocalDate to, long seed) {
        Random random = new Random(seed);
        int days = (int) (to.toEpochDay() - from.toEpochDay());
        for (String staffId : everybody()) {
            for (int leave = 0; leave < 4 && !staffId.equals(INSPECTOR); leave++) {
                LocalDate first = from.plusDays(random.nextInt(days));
                absences.add(new Away(staffId, first, first.plusDays(random.nextInt(14))));
            }
        }
    }

    static List<String> everybody() {
        return List.of("DU-101", "DU-102", "DU-103", "DU-104", "DU-105", "DU-106", "DU-201", "DU-202", INSPECTOR);
    }

    static String address(String staffId) {
        return staffId.toLowerCase(Locale.ROOT) + "@northshire.example";
    }

    static Optional<String> deputy(String staffId) {
        if (!staffId.startsWith("DU-10")) {
            return Optional.empty();
        }
        int number = staffId.charAt(staffId.length() - 1) - '0';
        return Optional.of("DU-10" + (number % 2 == 1 ? number + 1 : number - 1));
    }

    static Optional<String> above(String staffId) {
        if (SUPERVISORS.contains(staffId)) {
            return Optional.of(INSPECTOR);
        }
        return staffId.equals(INSPECTOR)
                ? Optional.empty()
                : Optional.of(staffId.compareTo("DU-104") < 0 ? "DU-201" : "DU-202");
    }

    static String role(String staffId) {
        return SUPERVISORS.contains(staffId) ? "supervisor" : staffId.equals(INSPECTOR) ? "inspector" : "officer";
    }

    private boolean isThere(String staffId, LocalDate day) {
        return absences.stream()
                .noneMatch(away ->
                        away.staffId().equals(staffId) && !day.isBefore(away.first()) && !day.isAfter(away.last()));
    }

    /** @param rank 0 the owner, 1 the deputy, 2 the supervisor, 3 the inspector */
    String reader(int rank, Optional<String> owner, LocalDate day) {
        List<String> chain = new ArrayList<>();
        if (rank == 0) {
            owner.ifPresent(chain::add);
        }
        if (rank <= 1) {
            owner.flatMap(UnitRoster::deputy).ifPresent(chain::add);
        }
        if (rank <= 2) {
            owner.flatMap(UnitRoster::above).ifPresent(chain::add);
            chain.addAll(SUPERVISORS);
        }
        chain.add(INSPECTOR);
        return chain.stream().filter(person -> isThere(person, day)).findFirst().orElseThrow();
    }
}
