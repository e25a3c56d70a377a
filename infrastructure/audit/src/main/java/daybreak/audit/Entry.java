package daybreak.audit;

import daybreak.aws.records.AuditChain;
import daybreak.aws.records.AuditRow;
import daybreak.aws.records.Columns;
import daybreak.aws.records.Hold;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One entry of the trail, without its content.
 *
 * @param hash as it is stored
 * @param day as it is stored
 * @param kept whether a legal hold keeps it from expiring
 * @param damage what is wrong with the entry by itself
 */
record Entry(AuditChain.Link link, String hash, String day, boolean kept, Optional<String> damage) {
    static Entry of(Map<String, AttributeValue> item) {
        AuditChain.Link link = AuditRow.link(item);
        String hash = AuditRow.hash(item);
        String day = Columns.text(item, "day");
        return new Entry(link, hash, day, Hold.isKept(item), damage(link, hash, day, AuditRow.content(item)));
    }

    private static Optional<String> damage(AuditChain.Link link, String hash, String day, Optional<String> content) {
        if (!link.hash().equals(hash)) {
            return Optional.of("is not what was written: its hash is another");
        }
        if (content.filter(text -> !AuditChain.digest(text).equals(link.contentDigest()))
                .isPresent()) {
            return Optional.of("has content that is not what was written");
        }
        if (!day(link).toString().equals(day)) {
            return Optional.of("is filed under " + day + ", which is not its day");
        }
        return Optional.empty();
    }

    private static LocalDate day(AuditChain.Link link) {
        return at(link).atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static Instant at(AuditChain.Link link) {
        return Instant.parse(link.at());
    }

    Instant at() {
        return at(link);
    }

    LocalDate utcDay() {
        return day(link);
    }

    long sequence() {
        return link.sequence();
    }
}
