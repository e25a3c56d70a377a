package daybreak.domain.notice;

/** Which of the notices about one child, school and occurrence it is. */
public sealed interface NoticeStep {
    /** A short word that is part of the notice's identity. */
    String word();

    record First() implements NoticeStep {
        @Override
        public String word() {
            return "first";
        }
    }

    /** The nth time that the school is told the child is still missing, counting from 1. */
    record StillMissing(int nth) implements NoticeStep {
        @Override
        public String word() {
            return "still-missing-" + nth;
        }
    }

    record Found() implements NoticeStep {
        @Override
        public String word() {
            return "found";
        }
    }

    /** The nth correction of what a school was told; a person releases it. */
    record Correction(int nth) implements NoticeStep {
        @Override
        public String word() {
            return "correction-" + nth;
        }
    }

    static NoticeStep parse(String word) {
        return switch (word) {
            case "first" -> new First();
            case "found" -> new Found();
            default -> {
                int nth = Integer.parseInt(word.substring(word.lastIndexOf('-') + 1));
                yield word.startsWith("still-missing-") ? new StillMissing(nth) : new Correction(nth);
            }
        };
    }
}
