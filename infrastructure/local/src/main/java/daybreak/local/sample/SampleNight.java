package daybreak.local.sample;

import daybreak.local.LocalCloud;
import daybreak.local.Progress;
import daybreak.local.Scenario;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A made-up evening, night and morning that between them take every route and see every kind of delivery. */
public final class SampleNight implements Scenario {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Night night = new Night();

    public SampleNight() {
        SchoolCases.fill(night);
        ChildCases.fill(night);
        MissingCases.fill(night);
        DeliveryCases.fill(night);
        VersionCases.fill(night);
        BadCases.fill(night);
        OrdinaryCases.fill(night);
    }

    @Override
    public Instant start() {
        return NightTime.at("16:30");
    }

    /** When the ledger has closed and what follows from it is done. */
    public Instant end() {
        return NightTime.at("08:15");
    }

    @Override
    public void play(LocalCloud cloud, Progress out) {
        out.say("filling the directory: " + Northshire.all().size() + " schools and the force's list of contacts");
        new Opening(cloud).fill();
        var steps = new Steps(cloud, out);
        boolean opened = false;
        boolean answered = false;
        for (Night.Dispatch dispatch : night.dispatches()) {
            if (!opened && !dispatch.at().isBefore(NightTime.at("06:05"))) {
                steps.to("06:05", "06:00 the school morning opened");
                opened = true;
            }
            if (!answered && !dispatch.at().isBefore(NightTime.at("07:30"))) {
                answer(cloud, steps);
                answered = true;
            }
            steps.send(dispatch);
        }
        steps.to("08:00", "the morning closes and the ledger is drawn up");
        steps.to("08:15", "what is on the phone list has a task; the ledger is in the hub's mailbox");
    }

    private static void answer(LocalCloud cloud, Steps steps) {
        steps.to("07:22", "the hub answers: one school told by phone, one not to be told, one notice released");
        new HubDesk(cloud).answer();
        steps.to("07:29", "answered");
    }

    /** Moves on and tells, an hour at a time, how many PPNs came. */
    private static final class Steps {
        private final LocalCloud cloud;
        private final Progress out;
        private Instant hour = Instant.MIN;
        private int ppns;
        private int others;

        Steps(LocalCloud cloud, Progress out) {
            this.cloud = cloud;
            this.out = out;
        }

        void send(Night.Dispatch dispatch) {
            Instant next = dispatch.at().truncatedTo(ChronoUnit.HOURS);
            if (!next.equals(hour)) {
                tell();
                hour = next;
            }
            cloud.advanceTo(dispatch.at());
            cloud.send(dispatch.queue(), dispatch.body());
            if (dispatch.isPpn()) {
                ppns++;
            } else {
                others++;
            }
        }

        private void tell() {
            if (ppns + others > 0) {
                out.say("from %s: %d %s%s; %d emails so far"
                        .formatted(
                                hour.atZone(LONDON).toLocalTime(),
                                ppns,
                                ppns == 1 ? "PPN" : "PPNs",
                                others == 0
                                        ? ""
                                        : " and " + others + (others == 1 ? " other message" : " other messages"),
                                cloud.emails().size()));
            }
            ppns = 0;
            others = 0;
        }

        void to(String time, String words) {
            tell();
            cloud.advanceTo(NightTime.at(time));
            out.say(words + "; " + cloud.emails().size() + " emails so far");
        }
    }

    /** What must come of each child. */
    public List<Expectation> expectations() {
        return night.expectations();
    }

    /** The rules under which messages are rejected, one for each. */
    public List<String> rejections() {
        return night.rejections();
    }

    public long ppns() {
        return night.dispatches().stream().filter(Night.Dispatch::isPpn).count();
    }

    /** Every name, date of birth, address, email address, telephone number and word of a child that goes in. */
    public Set<String> personal() {
        var all = new LinkedHashSet<>(night.personal());
        all.addAll(Opening.contacts().personal());
        return all;
    }
}
