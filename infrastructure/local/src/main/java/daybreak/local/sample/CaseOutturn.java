package daybreak.local.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * What came of a case, or must, in words. In what order it came about does not count.
 *
 * @param stands where it stands, and by when it is due
 * @param told who was told what of it, a line each, with the day
 * @param withPerson what of it is with a person, since when
 */
record CaseOutturn(String number, String stands, List<String> told, List<String> withPerson) {
    CaseOutturn {
        told = told.stream().sorted().toList();
        withPerson = withPerson.stream().sorted().toList();
    }

    /** What is otherwise than it must be, a line each. */
    List<String> differences(CaseOutturn is) {
        List<String> differences = new ArrayList<>();
        if (!stands.equals(is.stands)) {
            differences.add(number + " must be: " + stands + ". It is: " + is.stands);
        }
        differences.addAll(differences("told", told, is.told));
        differences.addAll(differences("with a person", withPerson, is.withPerson));
        return differences;
    }

    private List<String> differences(String what, List<String> must, List<String> is) {
        List<String> missing = new ArrayList<>(must);
        is.forEach(missing::remove);
        List<String> tooMany = new ArrayList<>(is);
        must.forEach(tooMany::remove);
        List<String> differences = new ArrayList<>();
        missing.forEach(line -> differences.add(number + " " + what + ", missing: " + line));
        tooMany.forEach(line -> differences.add(number + " " + what + ", too many: " + line));
        return differences;
    }
}
