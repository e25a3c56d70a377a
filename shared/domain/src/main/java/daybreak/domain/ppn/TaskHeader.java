package daybreak.domain.ppn;

import java.util.List;

/** The words that go back to the records system as the header of the hub's task. */
public sealed interface TaskHeader {
    /** Why this header, in the order in which the rules were tried. */
    List<String> reasons();

    /** The header itself, as the records system shows it. */
    String words();

    /** The children box is ticked and a child is listed, with nothing contradictory. */
    record WithChildren(List<String> reasons) implements TaskHeader {
        public WithChildren {
            reasons = List.copyOf(reasons);
        }

        @Override
        public String words() {
            return "with children";
        }
    }

    /** The box is not ticked and no child is listed, born or unborn. */
    record WithoutChildren(List<String> reasons) implements TaskHeader {
        public WithoutChildren {
            reasons = List.copyOf(reasons);
        }

        @Override
        public String words() {
            return "without children";
        }
    }

    /** The notice contradicts itself; it is worked as if with children. */
    record CheckUnclear(List<String> reasons) implements TaskHeader {
        public CheckUnclear {
            reasons = List.copyOf(reasons);
        }

        @Override
        public String words() {
            return "check: unclear";
        }
    }

    /**
     * Reads back what {@link #words} gave.
     *
     * @throws IllegalArgumentException for any other words
     */
    static TaskHeader of(String words, List<String> reasons) {
        return switch (words) {
            case "with children" -> new WithChildren(reasons);
            case "without children" -> new WithoutChildren(reasons);
            case "check: unclear" -> new CheckUnclear(reasons);
            default -> throw new IllegalArgumentException("not a header");
        };
    }
}
