package daybreak.writedisclosuredocument;

import static daybreak.testing.cloud.DisclosureUnit.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.aws.Stack.Kind;
import daybreak.aws.mail.SendOnce;
import daybreak.aws.records.Columns;
import daybreak.domain.disclosure.Applicant.Standing;
import daybreak.domain.disclosure.DisclosureDocument;
import daybreak.domain.disclosure.SafeContact;
import daybreak.domain.disclosure.Scheme;
import daybreak.domain.message.DocumentRequested;
import daybreak.domain.message.DocumentRequested.ThirdParty;
import daybreak.domain.people.PersonName;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Change;
import daybreak.domain.record.Digest;
import daybreak.domain.record.Revision;
import daybreak.domain.task.HubEmail;
import daybreak.testing.cloud.DisclosureUnit;
import daybreak.testing.cloud.DocumentMessages;
import daybreak.testing.cloud.InProcessStack;
import daybreak.testing.cloud.RememberedEmails;
import daybreak.testing.fixtures.DisclosureSteps;
import daybreak.testing.fixtures.Disclosures;
import daybreak.testing.fixtures.London;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.ses.model.SesException;

class WriteDisclosureDocumentHandlerTest {
    private static final String QUEUE = "DocumentRequests";
    private static final String HUB = "desk@northshire.example";
    private static final String NUMBER = "DV/26/0117";
    private static final Instant NOW = London.time("2026-03-03T10:00");
    private static final DocumentRequested ASKED = Disclosures.of(NUMBER, NOW);

    private InProcessStack cloud;
    private DisclosureUnit unit;
    private WriteDisclosureDocumentHandler handler;

    @BeforeEach
    void start() {
        cloud = new InProcessStack(NOW);
        unit = new DisclosureUnit(cloud);
        handler = new WriteDisclosureDocumentHandler(Wiring.of(cloud.of(WriteDisclosureDocument.WHO)));
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void it_goes_once_to_the_officer_who_has_the_case_and_upstream_hears_the_files_digest() throws IOException {
        due(Standing.PERSON_AT_RISK);
        assertThat(handle(ASKED, ASKED)).isEmpty();
        assertThat(cloud.emails().sent()).singleElement().satisfies(email -> {
            assertThat(email.to()).isEqualTo(DisclosureUnit.address(OFFICER));
            assertThat(email.subject()).isEqualTo("OFFICIAL-SENSITIVE: Disclosure document " + NUMBER);
            assertThat(email.text()).doesNotContain("Pellow", "Hale", "Assault", "07700");
            assertThat(email.tags()).containsOnlyKeys("document");
            assertThat(text(email))
                    .contains(
                            "Gareth Pellow",
                            Disclosures.OFFENCE,
                            "How not: never at home",
                            "Hand nothing over",
                            "press 55")
                    .as("nobody third, nor the contact that the application gave")
                    .doesNotContain("Kerrow", "900555", "never by text");
        });
        assertThat(answers("disclosure-document.ready.v1").stream().distinct())
                .singleElement()
                .asString()
                .contains("\"draft\":1", Digest.ofFile(file()));
        assertThat(cloud.tables().rows("ReminderTable").toString()).doesNotContain("Pellow", "Hale", "Assault");
        assertNothingLogged();
    }

    @Test
    void one_that_names_a_third_party_is_not_sent_and_a_person_hears_where() {
        due(Standing.PERSON_AT_RISK);
        DocumentRequested naming = Disclosures.saying(ASKED, 1, "Delph\u200Bine Kerrow of 6 Tanner's Row left him.");
        assertThat(handle(naming, naming)).isEmpty();
        assertThat(cloud.emails().sent()).isEmpty();
        assertThat(answers("task.raised.v1").stream().distinct())
                .singleElement()
                .asString()
                .contains("mend-document", "page 2", "full name", "an address", NUMBER)
                .doesNotContain("Kerrow", "Tanner");
        assertThat(answers("disclosure-document.ready.v1")).isEmpty();
        assertThat(cloud.tables().rows("TaskTable")).hasSize(1);
        assertNothingLogged();
        // Mended, it is the next draft, and goes.
        assertThat(handle(Disclosures.saying(ASKED, 2, "Somebody left him."))).isEmpty();
        assertThat(cloud.emails().sent()).hasSize(1);
    }

    @Test
    void a_third_party_who_applied_is_looked_for_though_nobody_lists_them_and_a_lone_name_too() {
        due(Standing.THIRD_PARTY);
        handle(Disclosures.saying(ASKED, 1, "Ivor Trelease was worried about you."));
        handle(Disclosures.saying(ASKED, 2, "He said it to Jory."));
        assertThat(cloud.emails().sent()).isEmpty();
        assertThat(cloud.tables().rows("TaskTable")).hasSize(2);
    }

    @Test
    void a_contact_that_a_third_party_gave_for_themselves_is_refused_where_it_stands() {
        due(Standing.THIRD_PARTY);
        handle(Disclosures.reached(ASKED, new SafeContact("any time", "ring 07700900142", "never")));
        assertThat(answers("message.rejected.v1")).singleElement().asString().contains("/data/safeContact/how");
    }

    @Test
    void a_third_party_with_the_subjects_own_name_stops_nothing() {
        due(Standing.PERSON_AT_RISK);
        DocumentRequested father = new DocumentRequested(
                NUMBER,
                1,
                ASKED.by(),
                ASKED.at(),
                ASKED.recipient(),
                ASKED.safeContact(),
                ASKED.words(),
                ASKED.convictions(),
                ASKED.otherInformation(),
                ASKED.advice(),
                List.of(new ThirdParty(List.of(new PersonName("Gareth Pellow")), List.of(), List.of(), List.of())));
        handle(father);
        assertThat(cloud.emails().sent()).hasSize(1);
    }

    @Test
    void a_case_that_is_not_decided_is_answered_with_the_rule_and_may_come_again_under_the_same_number() {
        DisclosureSteps steps = DisclosureSteps.of(NUMBER, NOW.minusSeconds(86_400));
        cloud.hubMailbox(HUB);
        unit.take(steps.received());
        assertThat(handle(ASKED)).isEmpty();
        assertThat(answers("message.rejected.v1")).singleElement().asString().contains("not-decided");
        assertThat(cloud.tables().rows("ReminderTable")).isEmpty();
        take(steps);
        assertThat(handle(ASKED)).isEmpty();
        assertThat(cloud.emails().sent()).hasSize(1);
    }

    @Test
    void another_document_of_the_same_number_is_refused() {
        due(Standing.PERSON_AT_RISK);
        handle(ASKED);
        assertThat(handle(Disclosures.saying(ASKED, 1, "He said more."))).isEmpty();
        assertThat(answers("message.rejected.v1")).singleElement().asString().contains("draft-taken", "/data/draft");
        assertThat(cloud.emails().sent()).hasSize(1);
    }

    @Test
    void the_number_of_a_draft_is_taken_for_as_long_as_its_audit_trail_is_kept() {
        due(Standing.PERSON_AT_RISK);
        handle(ASKED);
        long trail = cloud.tables().rows("AuditTable").stream()
                .filter(entry -> Columns.text(entry, "pk").equals(id()))
                .mapToLong(entry -> Columns.number(entry, "expiresAt"))
                .max()
                .orElseThrow();
        assertThat(cloud.tables().rows("ReminderTable"))
                .singleElement()
                .satisfies(row -> assertThat(Columns.number(row, "expiresAt")).isEqualTo(trail));
        assertThat(Instant.ofEpochSecond(trail)).isAfter(NOW.plus(Duration.ofDays(2000)));
    }

    @Test
    void a_force_that_has_not_said_which_domain_is_its_own_sends_none() {
        decided(Standing.PERSON_AT_RISK);
        assertThat(handle(ASKED)).isEmpty();
        assertThat(answers("message.rejected.v1")).singleElement().asString().contains("outside-the-force");
        assertThat(cloud.emails().sent()).isEmpty();
    }

    @Test
    void one_bad_message_among_good_ones_is_answered_and_harms_no_neighbour() {
        due(Standing.PERSON_AT_RISK);
        String good = DocumentMessages.of(ASKED);
        assertThat(cloud.handle(handler, QUEUE, "{}", good.replace("\"draft\":1", "\"draft\":0"), good))
                .isEmpty();
        assertThat(answers("message.rejected.v1")).hasSize(2);
        assertThat(cloud.emails().sent()).hasSize(1);
    }

    @Test
    void one_that_may_have_gone_is_not_sent_again_and_a_person_asks() {
        due(Standing.PERSON_AT_RISK);
        cloud.emails().loseNextAnswer(() -> SdkClientException.create("Read timed out"));
        assertThat(handle(ASKED)).isEmpty();
        assertThat(handle(ASKED)).isEmpty();
        assertThat(cloud.emails().sent()).hasSize(1);
        assertThat(answers("disclosure-document.ready.v1")).isEmpty();
        assertThat(answers("task.raised.v1").stream().distinct())
                .singleElement()
                .asString()
                .contains("find-document");
        assertThat(cloud.log()).anySatisfy(line -> assertThat(line).contains("SendUnknown"));
        assertNothingLogged();
    }

    @Test
    void the_same_request_waits_while_the_first_may_still_send_and_only_then_asks_a_person() {
        due(Standing.PERSON_AT_RISK);
        claimedNow();
        cloud.clock().move(SendOnce.MAY_STILL_SEND.minusSeconds(1));
        assertThat(handle(ASKED)).containsExactly("message-0");
        assertThat(cloud.messages().bodies()).isEmpty();
        assertThat(cloud.tables().rows("TaskTable")).isEmpty();
        assertThat(cloud.log()).noneMatch(line -> line.contains("SendUnknown"));
        cloud.clock().move(Duration.ofSeconds(1));
        assertThat(handle(ASKED)).isEmpty();
        assertThat(answers("task.raised.v1")).singleElement().asString().contains("find-document");
        assertThat(cloud.log()).anyMatch(line -> line.contains("SendUnknown"));
        assertThat(cloud.emails().sent()).isEmpty();
    }

    @Test
    void the_same_request_waits_and_is_then_answered_as_the_first_was() {
        due(Standing.PERSON_AT_RISK);
        claimedNow();
        assertThat(handle(ASKED)).containsExactly("message-0");
        DisclosureDocument claimed = cloud.of("test").documents().read(id()).orElseThrow();
        cloud.of("test")
                .records(Kind.REMINDERS)
                .commit(new Change.Save(
                        claimed.emailed(new HubEmail.Accepted(NOW)),
                        AuditEvent.of(Operation.ALTERATION, claimed.cause(), NOW, "test", "accepted"),
                        List.of(claimed.ready(NOW))));
        assertThat(handle(ASKED)).isEmpty();
        assertThat(answers("disclosure-document.ready.v1")).hasSize(1);
        assertThat(cloud.tables().rows("TaskTable")).isEmpty();
    }

    /** As the first delivery of the message leaves it while it sends. */
    private void claimedNow() {
        cloud.store(new DisclosureDocument(
                id(),
                unit.caseRef(NUMBER),
                NUMBER,
                1,
                unit.ref(OFFICER),
                ASKED.digest(),
                DisclosureSteps.WORDS,
                "the first",
                new HubEmail.Sending(NOW),
                Revision.NEW));
    }

    private String id() {
        return cloud.of("test").ids().of("disclosure-document", unit.caseRef(NUMBER), "1");
    }

    @Test
    void what_was_certainly_refused_is_tried_again_under_the_same_number() {
        due(Standing.PERSON_AT_RISK);
        cloud.emails()
                .refuseNext(() ->
                        SesException.builder().statusCode(400).message("no").build());
        assertThat(handle(ASKED)).containsExactly("message-0");
        assertThat(handle(ASKED)).isEmpty();
        assertThat(cloud.emails().sent()).hasSize(1);
        assertThat(answers("disclosure-document.ready.v1")).hasSize(1);
    }

    @Test
    void the_audit_trail_says_what_was_made_and_to_whom_it_went() throws IOException {
        due(Standing.PERSON_AT_RISK);
        handle(ASKED);
        List<Map<String, ?>> trail = cloud.tables().rows("AuditTable").stream()
                .<Map<String, ?>>map(row -> row)
                .filter(row -> row.toString().contains("disclosure document, draft 1"))
                .toList();
        assertThat(trail)
                .singleElement()
                .asString()
                .contains("DISCLOSURE", Digest.ofFile(file()), DisclosureUnit.address(OFFICER))
                .doesNotContain("Pellow", "Hale");
    }

    private void due(Standing applicant) {
        cloud.hubMailbox(HUB);
        decided(applicant);
    }

    /** As far as the decision to disclose, with the officer's name on it and identity proven. */
    private void decided(Standing applicant) {
        DisclosureSteps steps = DisclosureSteps.of(NUMBER, NOW.minusSeconds(86_400));
        unit.take(steps.received(Scheme.DVDS, Optional.of(applicant)));
        take(steps);
    }

    private void take(DisclosureSteps steps) {
        unit.take(steps.step(2).allocated(OFFICER));
        unit.take(steps.step(3).triaged());
        unit.take(steps.step(4).checked());
        unit.take(steps.step(5).identified());
        unit.take(steps.step(6).researched());
        unit.take(steps.step(7).decidedToDisclose(DisclosureSteps.DECIDER));
    }

    private List<String> handle(DocumentRequested... asked) {
        return cloud.handle(
                handler,
                QUEUE,
                List.of(asked).stream().map(DocumentMessages::of).toArray(String[]::new));
    }

    private List<String> answers(String type) {
        return cloud.messages().on("Answers").stream()
                .filter(answer -> answer.contains("\"" + type + "\""))
                .toList();
    }

    private void assertNothingLogged() {
        assertThat(cloud.log())
                .noneMatch(line -> line.contains("Pellow")
                        || line.contains("Hale")
                        || line.contains("Kerrow")
                        || line.contains("Assault")
                        || line.contains(NUMBER));
    }

    private byte[] file() {
        return cloud.emails().sent().getFirst().attachments().getFirst().content();
    }

    private static String text(RememberedEmails.Sent email) throws IOException {
        try (PDDocument document = Loader.loadPDF(email.attachments().getFirst().content())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
