package daybreak.domain.report;

import daybreak.domain.report.ReportContent.Entry;
import daybreak.domain.report.ReportContent.Subject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Digests a report's content. Each text is written with its length, each list with its size: nothing can read as another. */
final class ContentDigest {
    private final MessageDigest sha256;

    private ContentDigest() {
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    static String of(ReportContent content) {
        ContentDigest digest = new ContentDigest();
        digest.content(content);
        return HexFormat.of().formatHex(digest.sha256.digest());
    }

    private void content(ReportContent content) {
        all(content.reference(), content.kind(), content.legalBasis(), content.purpose(), content.requester());
        all(
                content.recipient().name(),
                content.recipient().agency(),
                content.recipient().email());
        one(content.meetingOn());
        all(content.madeOn(), content.asOf());
        each(content.searched(), (to, searched) -> {
            to.one(searched.category());
            to.one(searched.from());
        });
        each(content.people(), ContentDigest::subject);
        each(content.chronology(), ContentDigest::entry);
        each(
                content.meetings(),
                (to, meeting) -> to.all(meeting.id(), meeting.on(), meeting.referredOn(), meeting.outcome()));
        each(content.safeguarding(), (to, action) -> to.all(action.id(), action.on(), action.by(), action.what()));
        each(content.additions(), (to, addition) -> to.all(addition.source(), addition.text()));
        each(content.leftOut(), (to, leftOut) -> to.all(leftOut.reason(), leftOut.entries()));
        one(content.withheld());
        one(content.repeat().map(repeat -> repeat.lastReferredOn()));
    }

    private void subject(Subject subject) {
        all(subject.name(), subject.part());
        one(subject.dateOfBirth());
        each(subject.addresses(), ContentDigest::one);
        each(subject.schools(), ContentDigest::one);
    }

    private void entry(Entry entry) {
        all(entry.id(), entry.occurrenceNumber(), entry.on(), entry.category(), entry.offence());
        each(entry.involved(), (to, involved) -> {
            to.one(involved.name());
            to.one(involved.role());
        });
        all(entry.outcome(), entry.fact());
        one(entry.opinion());
        one(entry.policeAction());
    }

    private <T> void each(List<T> items, BiConsumer<ContentDigest, T> write) {
        one(items.size());
        items.forEach(item -> write.accept(this, item));
    }

    private void all(Object... values) {
        for (Object value : values) {
            one(value);
        }
    }

    private void one(Optional<?> value) {
        one(value.isPresent() ? 1 : 0);
        value.ifPresent(this::one);
    }

    private void one(Object value) {
        byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
        sha256.update((text.length + ":").getBytes(StandardCharsets.UTF_8));
        sha256.update(text);
    }
}
