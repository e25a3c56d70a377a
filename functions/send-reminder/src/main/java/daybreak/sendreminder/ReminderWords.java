package daybreak.sendreminder;

import daybreak.domain.disclosure.Contacting;
import daybreak.domain.disclosure.Reminder;
import daybreak.domain.disclosure.ReminderLine;
import daybreak.domain.disclosure.SafeContact;
import daybreak.domain.disclosure.Scheme;
import daybreak.domain.disclosure.Timer;
import daybreak.domain.mail.LondonTime;
import daybreak.domain.mail.SafeText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a reminder says, ready to print: what is worst first.
 *
 * @param insteadOf whose email failed, where this one climbed
 * @param groups those that have anything in them
 */
record ReminderWords(String title, String day, Optional<String> insteadOf, List<Group> groups) {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_WORDS = 250;

    /** @param today the London day that it is reckoned from */
    static ReminderWords of(Reminder reminder, LocalDate today) {
        Predicate<ReminderLine> alert = line -> line.timer().isEmpty();
        Predicate<ReminderLine> still =
                line -> line.timer().filter(Timer.MOVEMENT::equals).isPresent();
        Predicate<ReminderLine> dated = alert.or(still).negate();
        return new ReminderWords(
                title(reminder),
                LondonTime.day(today),
                SafeText.line(reminder.insteadOf(), LONGEST_NAME),
                Stream.of(
                                Group.of("Immediate risk", reminder, today, alert),
                                Group.of(
                                        "Late",
                                        reminder,
                                        today,
                                        dated.and(line -> line.deadline().isBefore(today))),
                                Group.of(
                                        "Due today",
                                        reminder,
                                        today,
                                        dated.and(line -> line.deadline().equals(today))),
                                Group.of(
                                        "Due soon",
                                        reminder,
                                        today,
                                        dated.and(line -> line.deadline().isAfter(today))),
                                Group.of("No movement", reminder, today, still))
                        .filter(group -> !group.items().isEmpty())
                        .toList());
    }

    private static String title(Reminder reminder) {
        return switch (reminder.kind()) {
            case DIGEST -> "Disclosure cases: your day";
            case ALERT -> "Disclosure case: immediate risk";
            case CLIMB ->
                reminder.isOfDanger()
                        ? "Disclosure case: immediate risk, instead of a colleague"
                        : "Disclosure cases: instead of a colleague";
            case BRIEF -> throw new IllegalStateException("a brief has words of its own");
        };
    }

    /** Cases of one urgency. */
    record Group(String heading, List<Item> items) {
        static Group of(String heading, Reminder reminder, LocalDate today, Predicate<ReminderLine> which) {
            return new Group(
                    heading,
                    reminder.lines().stream()
                            .filter(which)
                            .sorted(Comparator.comparing(ReminderLine::deadline))
                            .map(line -> Item.of(line, today))
                            .toList());
        }

        String capitals() {
            return heading.toUpperCase(Locale.UK);
        }
    }

    /**
     * One case.
     *
     * @param linked number of the same application's case under the other scheme
     * @param contact how to contact somebody, where that may follow
     * @param ask whether that may follow, and nobody knows how it is safe
     */
    record Item(
            String number,
            String scheme,
            Optional<String> linked,
            String what,
            String waits,
            String owner,
            Optional<Contact> contact,
            boolean ask) {
        static Item of(ReminderLine line, LocalDate today) {
            return new Item(
                    SafeText.line(line.caseNumber(), LONGEST_NAME),
                    line.scheme() == Scheme.DVDS ? "Clare's Law" : "Sarah's Law",
                    SafeText.line(line.linkedCase(), LONGEST_NAME),
                    what(line, today),
                    line.stage().words(),
                    SafeText.line(line.owner(), LONGEST_NAME).orElse("nobody"),
                    line.contacting() instanceof Contacting.Safely safely
                            ? Optional.of(Contact.of(safely))
                            : Optional.empty(),
                    line.contacting() instanceof Contacting.Unknown);
        }

        private static String what(ReminderLine line, LocalDate today) {
            String day = LondonTime.day(line.deadline());
            long days = ChronoUnit.DAYS.between(line.deadline(), today);
            String immediate = line.immediateRisk() && line.timer().isPresent() ? "Immediate risk. " : "";
            return immediate
                    + line.timer()
                            .map(timer -> switch (timer) {
                                case CHECKS -> dated("Initial checks", day, days);
                                case INTERVIEW -> dated("Interview", day, days);
                                case WHOLE -> dated("The whole case", day, days);
                                case EXTENDED -> dated("The whole case, as extended", day, days);
                                case MOVEMENT -> "Nothing has happened for " + count(days) + ", since " + day + ".";
                            })
                            .orElse("Somebody may be in danger now. Look at this case at once.");
        }

        private static String dated(String subject, String day, long days) {
            if (days > 0) {
                return subject + ": due on " + day + ", " + count(days) + " ago.";
            }
            return subject + (days == 0 ? ": due today." : ": due on " + day + ", in " + count(-days) + ".");
        }

        private static String count(long days) {
            return days + (days == 1 ? " day" : " days");
        }
    }

    /** Whom it reaches; when, how and how not. */
    record Contact(String reaches, String when, String how, String howNot) {
        static Contact of(Contacting.Safely safely) {
            SafeContact contact = safely.how();
            return new Contact(
                    safely.reaches(),
                    SafeText.line(contact.when(), LONGEST_WORDS),
                    SafeText.line(contact.how(), LONGEST_WORDS),
                    SafeText.line(contact.howNot(), LONGEST_WORDS));
        }
    }
}
