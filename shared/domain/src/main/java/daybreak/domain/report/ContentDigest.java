package daybreak.domain.report;

import daybreak.domain.record.Digest;
import daybreak.domain.report.ReportContent.Entry;
import daybreak.domain.report.ReportContent.Subject;

/** Digests a report's content. */
final class ContentDigest {
    private ContentDigest() {}

    static String of(ReportContent content) {
        Digest digest = new Digest();
        content(digest, content);
        return digest.hex();
    }

    private static void content(Digest digest, ReportContent content) {
        digest.all(content.reference(), content.kind(), content.legalBasis(), content.purpose(), content.requester());
        digest.all(
                content.recipient().name(),
                content.recipient().agency(),
                content.recipient().email());
        digest.one(content.meetingOn());
        digest.all(content.madeOn(), content.asOf());
        digest.each(content.searched(), (to, searched) -> {
            to.one(searched.category());
            to.one(searched.from());
        });
        digest.each(content.people(), ContentDigest::subject);
        digest.each(content.chronology(), ContentDigest::entry);
        digest.each(
                content.meetings(),
                (to, meeting) -> to.all(meeting.id(), meeting.on(), meeting.referredOn(), meeting.outcome()));
        digest.each(
                content.safeguarding(), (to, action) -> to.all(action.id(), action.on(), action.by(), action.what()));
        digest.each(content.additions(), (to, addition) -> to.all(addition.source(), addition.text()));
        digest.each(content.leftOut(), (to, leftOut) -> to.all(leftOut.reason(), leftOut.entries()));
        digest.one(content.withheld());
        digest.one(content.repeat().map(repeat -> repeat.lastReferredOn()));
    }

    private static void subject(Digest to, Subject subject) {
        to.all(subject.name(), subject.part());
        to.one(subject.dateOfBirth());
        to.each(subject.addresses(), Digest::one);
        to.each(subject.schools(), Digest::one);
    }

    private static void entry(Digest to, Entry entry) {
        to.all(entry.id(), entry.occurrenceNumber(), entry.on(), entry.category(), entry.offence());
        to.each(entry.involved(), (each, involved) -> {
            each.one(involved.name());
            each.one(involved.role());
        });
        to.all(entry.outcome(), entry.fact());
        to.one(entry.opinion());
        to.one(entry.policeAction());
    }
}
