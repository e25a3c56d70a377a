package daybreak.erase;

import java.util.List;

/** Rows that belong together, such as all of one occurrence. They are erased or held together. */
record Partition(String table, String id, List<Row> rows) {
    Partition {
        rows = List.copyOf(rows);
    }

    boolean isHeld() {
        return rows.stream().anyMatch(Row::isHeld);
    }

    /** Something of it is still worked on. The steps of a case say nothing of time; their case says whether it is closed. */
    boolean isOpen() {
        return rows.stream().noneMatch(Row::isClosedCase) && rows.stream().anyMatch(row -> !row.expires());
    }

    String inWords() {
        String state = isHeld() ? "held" : isOpen() ? "open" : "settled";
        return table + " " + id + ": " + rows.size() + (rows.size() == 1 ? " row, " : " rows, ") + state;
    }
}
