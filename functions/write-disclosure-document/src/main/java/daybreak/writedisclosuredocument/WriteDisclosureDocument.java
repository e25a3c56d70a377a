package daybreak.writedisclosuredocument;

import daybreak.aws.mail.SendOnce;
import daybreak.aws.mail.SendOnce.Claim;
import daybreak.aws.mail.SendOnce.Letter;
import daybreak.aws.mail.SendOnce.Taken;
import daybreak.aws.mail.SesAttachmentMailer;
import daybreak.documents.release.Hit;
import daybreak.documents.release.ReleaseCheck;
import daybreak.documents.script.ScriptPdf;
import daybreak.domain.disclosure.CaseFiles;
import daybreak.domain.disclosure.DisclosureCase;
import daybreak.domain.disclosure.DisclosureDocument;
import daybreak.domain.disclosure.DisclosureDocuments;
import daybreak.domain.disclosure.DocumentRule;
import daybreak.domain.disclosure.Documents;
import daybreak.domain.disclosure.StaffList;
import daybreak.domain.disclosure.StaffMember;
import daybreak.domain.mail.MailTag;
import daybreak.domain.message.DocumentRequested;
import daybreak.domain.message.Outbound;
import daybreak.domain.message.Received;
import daybreak.domain.message.RejectedException;
import daybreak.domain.people.OpaqueIds;
import daybreak.domain.policy.Policies;
import daybreak.domain.policy.Policy;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Change;
import daybreak.domain.record.Digest;
import daybreak.domain.record.Records;
import daybreak.domain.record.Revision;
import daybreak.domain.school.Directory;
import daybreak.domain.task.DocumentTasks;
import daybreak.domain.task.HubEmail;
import daybreak.domain.task.Raising;
import daybreak.domain.task.Task;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes one document, searches it, and sends it to the officer who has the case: claimed first, sent once. */
final class WriteDisclosureDocument {
    static final String WHO = "write-disclosure-document";

    private final DisclosureDocuments documents;
    private final CaseFiles cases;
    private final StaffList staff;
    private final Directory directory;
    private final Policies policies;
    private final OpaqueIds ids;
    private final Records records;
    private final SendOnce sendOnce;
    private final Clock clock;

    WriteDisclosureDocument(
            DisclosureDocuments documents,
            CaseFiles cases,
            StaffList staff,
            Directory directory,
            Policies policies,
            OpaqueIds ids,
            Records records,
            SendOnce sendOnce,
            Clock clock) {
        this.documents = documents;
        this.cases = cases;
        this.staff = staff;
        this.directory = directory;
        this.policies = policies;
        this.ids = ids;
        this.records = records;
        this.sendOnce = sendOnce;
        this.clock = clock;
    }

    /** @throws RejectedException if no document can be made of it now, with the rule */
    List<Outbound> write(Received<DocumentRequested> received) {
        DocumentRequested asked = received.data();
        String caseRef = cases.refOf(asked.caseNumber());
        String id = ids.of("disclosure-document", caseRef, Integer.toString(asked.draft()));
        Optional<DisclosureDocument> made = documents.read(id);
        if (made.filter(document -> !document.asked().equals(asked.digest())).isPresent()) {
            throw refused(DocumentRule.DRAFT_TAKEN);
        }
        // What was certainly not sent is made again, of the case as it stands now.
        Optional<DisclosureDocument> settled = made.filter(document -> !(document.email() instanceof HubEmail.Due));
        if (settled.isPresent()) {
            return again(settled.get());
        }
        return switch (Documents.decide(asked, facts(caseRef, asked))) {
            case Documents.Decision.Refuse(DocumentRule rule) -> throw refused(rule);
            case Documents.Decision.Write write -> {
                byte[] pdf = ScriptPdf.of(write.script());
                DisclosureDocument document = new DisclosureDocument(
                        id,
                        caseRef,
                        asked.caseNumber(),
                        asked.draft(),
                        write.to().ref(),
                        asked.digest(),
                        Digest.ofFile(pdf),
                        made.map(DisclosureDocument::cause).orElse(received.source() + "#" + received.eventId()),
                        new HubEmail.Due(),
                        made.map(DisclosureDocument::revision).orElse(Revision.NEW));
                yield checkedAndSent(document, write, pdf);
            }
        };
    }

    private static RejectedException refused(DocumentRule rule) {
        String pointer = switch (rule) {
            case RECIPIENT_IS_SUBJECT, RECIPIENT_IS_THIRD_PARTY -> "/data/recipient";
            case CONTACT_IS_APPLICANTS -> "/data/safeContact/how";
            case UNKNOWN_CASE -> "/data/caseNumber";
            case DRAFT_TAKEN -> "/data/draft";
            case NOT_DECIDED,
                    NO_DOCUMENT_DUE,
                    IDENTITY_UNPROVEN,
                    NOTHING_TO_SAY,
                    NOBODY_HAS_CASE,
                    OWNER_UNREACHABLE,
                    OUTSIDE_THE_FORCE -> "/data";
        };
        return new RejectedException(pointer, rule.rule(), rule.says());
    }

    private Documents.Facts facts(String caseRef, DocumentRequested asked) {
        Optional<DisclosureCase> known = cases.read(caseRef, asked.caseNumber()).state();
        Optional<StaffMember> owner =
                known.flatMap(each -> each.people().owner()).map(staff::refOf).flatMap(staff::read);
        return new Documents.Facts(
                known, owner, directory.hubMailbox().map(hub -> hub.contact().email()), clock.instant());
    }

    private List<Outbound> checkedAndSent(DisclosureDocument document, Documents.Decision.Write write, byte[] pdf) {
        List<Hit> hits = ReleaseCheck.check(pdf, MustNotBeSaid.of(write.script(), write.known()));
        if (!hits.isEmpty()) {
            return stopped(document, "the finished document did not pass its check. " + Hit.say(hits));
        }
        if (pdf.length > SesAttachmentMailer.LARGEST_FILE) {
            return stopped(document, "the finished document is too large for an email");
        }
        Optional<Taken> taken = sendOnce.send(
                document.cause(),
                new Letter(
                        DocumentEmail.of(document, pdf),
                        write.to().email(),
                        new MailTag.OfDocument(document.id()),
                        made(document) + "to the officer who has the case"),
                new Claim<>(
                        document.emailed(new HubEmail.Sending(clock.instant())),
                        DisclosureDocument::at,
                        claimed -> claimed.emailed(new HubEmail.Due()),
                        (claimed, at) -> new Taken(
                                claimed.emailed(new HubEmail.Accepted(at)), List.of(claimed.ready(at)), List.of())));
        // SES's own report may have settled it already; then track-delivery tells upstream.
        return taken.map(Taken::tells)
                .orElseGet(() -> documents
                        .read(document.id())
                        .filter(WriteDisclosureDocument::isUnknown)
                        .map(this::asked)
                        .orElse(List.of()));
    }

    /** The same request again is answered as it was; while the first is still on its way, it waits. */
    private List<Outbound> again(DisclosureDocument document) {
        List<Outbound> told = records.toldBy(document.recordId(), document.cause());
        if (told.isEmpty() && document.email() instanceof HubEmail.Sending(Instant since)) {
            sendOnce.foundClaimed(document, since);
            return asked(document);
        }
        return told;
    }

    private static boolean isUnknown(DisclosureDocument document) {
        return document.email() instanceof HubEmail.Sending;
    }

    private List<Outbound> asked(DisclosureDocument document) {
        Instant now = clock.instant();
        Policy policy = policies.current(now);
        return handedOver(document, new DocumentTasks(ids, policy, now).toFind(document), policy, now);
    }

    private List<Outbound> stopped(DisclosureDocument document, String why) {
        Instant now = clock.instant();
        Policy policy = policies.current(now);
        return handedOver(
                document.emailed(new HubEmail.NotWanted()),
                new DocumentTasks(ids, policy, now).toMend(document, why),
                policy,
                now);
    }

    /** A person has it. */
    private List<Outbound> handedOver(DisclosureDocument document, Task task, Policy policy, Instant now) {
        List<Outbound> tells = new Raising(ids, policy, now).tells(task);
        records.commit(
                new Change.Save(
                        document,
                        AuditEvent.of(Operation.CONSULTATION, document.cause(), now, WHO, made(document) + task.why()),
                        tells),
                new Change.Follow(task));
        return tells;
    }

    /** What was made, for the audit trail. */
    private static String made(DisclosureDocument document) {
        return "disclosure document, draft " + document.draft() + ", SHA-256 " + document.digest() + ": ";
    }
}
