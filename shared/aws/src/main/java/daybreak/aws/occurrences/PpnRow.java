package daybreak.aws.occurrences;

import daybreak.aws.records.Columns;
import daybreak.aws.records.RecordRow;
import daybreak.contracts.stored.JsonColumns;
import daybreak.domain.clock.GradeClock;
import daybreak.domain.ppn.Grade;
import daybreak.domain.ppn.StoredPpn;
import daybreak.domain.ppn.TaskHeader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A PPN in its table. While its clock runs and nobody was warned, it is in the index by the time of the warning. */
public record PpnRow(String table, Supplier<Duration> keep, Clock clock) implements RecordRow<StoredPpn> {
    static final String PREFIX = "PPN#";
    /** The one value of the index's key: a force has a few thousand clocks running at most. */
    static final String RUNNING = "RUNNING";

    @Override
    public Class<StoredPpn> type() {
        return StoredPpn.class;
    }

    @Override
    public Map<String, AttributeValue> key(StoredPpn ppn) {
        return Columns.key(ppn.occurrenceRef(), PREFIX + ppn.ref());
    }

    @Override
    public Map<String, AttributeValue> attributes(StoredPpn ppn) {
        GradeClock gradeClock = ppn.clock();
        Columns columns = new Columns()
                .text("ppn", JsonColumns.PPN.write(ppn.ppn()))
                .instant("receivedAt", ppn.receivedAt())
                .text("header", ppn.header().words())
                .text("headerReasons", JsonColumns.TEXTS.write(ppn.header().reasons()))
                .text("grade", gradeClock.grade().name())
                .instant("clockStartedAt", gradeClock.startedAt())
                .instant("clockDueAt", gradeClock.dueAt())
                .instant("warnAt", gradeClock.warnAt())
                .text("warned", Boolean.toString(gradeClock.warned()))
                .text("clockStoppedAt", gradeClock.stoppedAt().map(Instant::toString))
                .text("planned", JsonColumns.TEXTS.write(ppn.planned()))
                .day("ledgerDay", ppn.ledgerDay());
        // A PPN that nobody has worked is kept until somebody does.
        if (!gradeClock.running()) {
            columns.expires(clock.instant().plus(keep.get()));
        }
        if (gradeClock.running() && !gradeClock.warned()) {
            columns.text("clockState", RUNNING);
        }
        return columns.toMap();
    }

    static StoredPpn read(Map<String, AttributeValue> item) {
        return new StoredPpn(
                Columns.text(item, "sk").substring(PREFIX.length()),
                Columns.text(item, "pk"),
                JsonColumns.PPN.read(Columns.text(item, "ppn")),
                Columns.instant(item, "receivedAt"),
                TaskHeader.of(
                        Columns.text(item, "header"), JsonColumns.TEXTS.read(Columns.text(item, "headerReasons"))),
                new GradeClock(
                        Grade.valueOf(Columns.text(item, "grade")),
                        Columns.instant(item, "clockStartedAt"),
                        Columns.instant(item, "clockDueAt"),
                        Columns.instant(item, "warnAt"),
                        Boolean.parseBoolean(Columns.text(item, "warned")),
                        Columns.optionalText(item, "clockStoppedAt").map(Instant::parse)),
                JsonColumns.TEXTS.read(Columns.text(item, "planned")),
                Columns.day(item, "ledgerDay"),
                Columns.revision(item));
    }
}
