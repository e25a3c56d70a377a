package daybreak.erase;

import java.util.List;

/**
 * Rows that belong together, such as all of one occurrence. They are erased or held together.
 *
 * @param rows empty where only the audit entries are left of a record; the id is then the record's
 * @param kept whether audit entries of it are kept from expiring
 * @param fresh whether a message that changed it may still lie in a queue, and would make it again
 * @param byNumber whether it may have been found by nothing but the number of a case
 */
record Partition(String table, String id, List<Row> rows, boolean kept, boolean fresh, boolean byNumber) {
    Partition {
        rows = List.copyOf(rows);
    }

    /** A row that was put there by another hand may have forgotten that it is held; its audit entries have not. */
    boolean isHeld() {
        return kept || rows.stream().anyMatch(Row::isHeld);
    }

    /** Something of it is still worked on. The steps of a case say nothing of time; their case says whether it is closed, or never began. */
    boolean isOpen() {
        return rows.stream().noneMatch(Row::isSettledCase) && rows.stream().anyMatch(row -> !row.expires());
    }

    boolean isCase() {
        return rows.stream().anyMatch(row -> row.caseNumber().isPresent());
    }

    boolean mustStay() {
        return isHeld() || isOpen() || fresh;
    }

    String inWords() {
        String state = isHeld() ? "held" : isOpen() ? "open" : fresh ? "changed lately" : "settled";
        return table + " " + id + ": " + what() + ", " + state;
    }

    private String what() {
        return switch (rows.size()) {
            case 0 -> "audit entries alone";
            case 1 -> "1 row";
            default -> rows.size() + " rows";
        };
    }
}
