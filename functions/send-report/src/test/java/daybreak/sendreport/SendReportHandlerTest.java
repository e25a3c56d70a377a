package daybreak.sendreport;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.aws.mail.SendOnce;
import daybreak.aws.mail.SesAttachmentMailer;
import daybreak.aws.reports.DynamoSharing;
import daybreak.domain.message.ReportEmailDue;
import daybreak.domain.message.ReportEmailDue.Kind;
import daybreak.domain.report.HistoryPage;
import daybreak.domain.report.OffenceRole;
import daybreak.domain.report.Report;
import daybreak.domain.report.ReportFile;
import daybreak.domain.report.ReportState;
import daybreak.domain.report.Review;
import daybreak.domain.task.HubEmail;
import daybreak.testing.cloud.CloudEvents;
import daybreak.testing.cloud.InProcessStack;
import daybreak.testing.fixtures.Histories;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.ses.model.SesException;

class SendReportHandlerTest {
    private static final String QUEUE = "ReportEmailsDueQueue";
    private static final String HUB = "hub@northshire.example";

    private InProcessStack cloud;
    private SendReportHandler handler;

    @BeforeEach
    void start() {
        cloud = new InProcessStack(ReportOnFile.NOW);
        cloud.hubMailbox(HUB);
        handler = new SendReportHandler(Wiring.of(cloud.of(SendReport.WHO), SesAttachmentMailer.LARGEST_FILE));
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void a_draft_goes_to_the_hubs_own_mailbox_once_with_its_third_parties_marked() throws IOException {
        ReportOnFile.store(cloud, ReportOnFile.drafted(Histories.onePage()));
        assertThat(handle(due(1, Kind.DRAFT), due(1, Kind.DRAFT))).isEmpty();
        assertThat(cloud.emails().sent()).singleElement().satisfies(email -> {
            assertThat(email.to()).isEqualTo(HUB);
            assertThat(email.subject()).doesNotContain("Ashdown", "Quill");
            assertThat(email.text()).contains("Items in the draft: 1").doesNotContain("Quill");
            assertThat(email.tags()).containsEntry("report", ReportOnFile.REF).containsEntry("email", "draft");
            assertThat(text(email.attachments().getFirst().content()))
                    .contains("Not for release", "Ismay Quill", "THIRD PARTY", "(entry E-1)");
        });
        assertThat(report().draftEmail()).isInstanceOf(HubEmail.Accepted.class);
    }

    @Test
    void a_release_goes_to_the_recipient_once_and_leaves_a_sharing_record_and_an_answer() throws IOException {
        ReportOnFile.store(cloud, approved());
        assertThat(handle(due(2, Kind.RELEASE), due(2, Kind.RELEASE))).isEmpty();
        assertThat(cloud.emails().sent()).singleElement().satisfies(email -> {
            assertThat(email.to()).isEqualTo(ReportOnFile.RECIPIENT);
            assertThat(email.subject()).isEqualTo("OFFICIAL-SENSITIVE: Police report");
            assertThat(email.tags()).isEqualTo(Map.of("report", ReportOnFile.REF, "edition", "2", "email", "release"));
            assertThat(text(email.attachments().getFirst().content()))
                    .contains("A neighbour was pushed", "a person not named here", "Wren Ashdown")
                    .doesNotContain("Quill", "Not for release");
        });
        assertThat(report().state()).isInstanceOf(ReportState.Released.class);
        assertThat(cloud.tables().rows("SharingTable")).hasSize(2);
        assertThat(answers("report.released.v1"))
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(answer).contains("CSC-2026-0412", ReportOnFile.RECIPIENT));
    }

    @Test
    void a_release_is_on_record_under_every_id_that_its_people_ever_had() {
        HistoryPage page = Histories.page(1, 1, Histories.oftenMerged(78));
        ReportOnFile.store(
                cloud,
                ReportOnFile.approved(
                        ReportOnFile.reviewed(ReportOnFile.drafted(page), Histories.read(1, Histories.REVIEWER))));
        assertThat(handle(due(2, Kind.RELEASE))).isEmpty();
        DynamoSharing sharing = new DynamoSharing(
                cloud.tables().client(), "SharingTable", cloud.of("test").ids());
        assertThat(page.people().stream().flatMap(marlo -> marlo.merged().stream()))
                .hasSize(78)
                .allSatisfy(id -> assertThat(sharing.about(id)).hasSize(1));
        assertThat(cloud.tables().rows("SharingTable")).hasSize(80);
    }

    @Test
    void an_addition_that_names_a_third_party_goes_back_to_review_with_a_task_that_names_the_place() {
        ReportFile file = ReportOnFile.reviewed(
                ReportOnFile.drafted(Histories.onePage()),
                new Review(
                        1,
                        Histories.REVIEWER,
                        ReportOnFile.NOW,
                        List.of(),
                        List.of(new Review.Addition("PNC", "Lives near I\u200Bsmay Qu\u0456ll, 6 Tanner's Row.")),
                        List.of()));
        ReportOnFile.store(cloud, ReportOnFile.approved(file));
        String due = due(2, Kind.RELEASE);
        assertThat(handle(due, due)).isEmpty();
        assertThat(cloud.emails().sent()).isEmpty();
        assertThat(report().state())
                .isInstanceOfSatisfying(
                        ReportState.InReview.class,
                        state -> assertThat(state.returned().orElseThrow())
                                .contains("page ", "full name")
                                .doesNotContain("Quill"));
        assertThat(cloud.tables().rows("TaskTable")).hasSize(1);
        assertThat(cloud.tables().rows("SharingTable")).isEmpty();
        assertThat(answers("task.raised.v1").stream().distinct())
                .singleElement()
                .asString()
                .contains("review-report", "page ")
                .doesNotContain("Quill");
    }

    @Test
    void words_that_were_taken_out_of_one_entry_and_stand_in_another_hold_it_back() {
        ReportFile file = ReportOnFile.drafted(Histories.page(
                1,
                1,
                List.of(Histories.marlo()),
                Histories.violence("E-1", "2024-07-19", Histories.as(OffenceRole.SUSPECT, Histories.MARLO)),
                Histories.violence("E-2", "2024-08-19", Histories.as(OffenceRole.SUSPECT, Histories.MARLO))));
        ReportOnFile.store(
                cloud,
                ReportOnFile.approved(ReportOnFile.reviewed(
                        file, Histories.redacting(1, new Review.OfWords("E-1", "bruised an arm", "not needed")))));
        handle(due(2, Kind.RELEASE));
        assertThat(cloud.emails().sent()).isEmpty();
        assertThat(report().state()).isInstanceOf(ReportState.InReview.class);
    }

    @Test
    void what_was_not_approved_or_not_in_this_edition_does_not_leave() {
        ReportOnFile.store(cloud, ReportOnFile.drafted(Histories.onePage()));
        assertThat(handle(due(1, Kind.RELEASE), due(7, Kind.DRAFT))).isEmpty();
        assertThat(cloud.emails().sent()).isEmpty();
        assertThat(report().state()).isInstanceOf(ReportState.InReview.class);
    }

    @Test
    void a_recipient_whose_mail_domain_is_not_on_the_list_gets_nothing() {
        ReportOnFile.store(cloud, approvedFor("somebody@elsewhere.example"));
        assertThat(handle(due(2, Kind.RELEASE))).isEmpty();
        assertThat(cloud.emails().sent()).isEmpty();
        assertThat(report().state()).isInstanceOf(ReportState.InReview.class);
    }

    @Test
    void a_draft_that_no_email_can_carry_is_a_task_that_names_its_size_and_is_not_tried_again() {
        carrying(10_000);
        ReportOnFile.store(cloud, ReportOnFile.drafted(Histories.onePage()));
        String due = due(1, Kind.DRAFT);
        assertThat(handle(due, due)).isEmpty();
        assertThat(cloud.emails().sent()).isEmpty();
        assertThat(report().draftEmail()).isInstanceOf(HubEmail.Failed.class);
        assertThat(report().state()).isInstanceOf(ReportState.InReview.class);
        assertThat(cloud.tables().rows("TaskTable")).hasSize(1);
        assertThat(answers("task.raised.v1"))
                .hasSize(2)
                .allSatisfy(answer -> assertThat(answer)
                        .contains("review-report", " kB, and an email carries 10 kB", "requested in parts")
                        .doesNotContain("Ashdown"));
        assertThat(answers("task.raised.v1").stream().distinct()).hasSize(1);
    }

    @Test
    void the_next_edition_of_a_draft_that_was_too_large_is_tried() {
        carrying(10_000);
        ReportFile first = ReportOnFile.drafted(Histories.onePage());
        ReportOnFile.store(cloud, first);
        handle(due(1, Kind.DRAFT));
        carrying(SesAttachmentMailer.LARGEST_FILE);
        Report stored = report();
        cloud.store(ReportOnFile.reviewed(new ReportFile(stored, first.pages()), Histories.read(1, Histories.REVIEWER))
                .report());
        assertThat(handle(due(2, Kind.DRAFT))).isEmpty();
        assertThat(cloud.emails().sent()).hasSize(1);
    }

    @Test
    void a_release_that_no_email_can_carry_goes_back_to_review_with_a_task_that_names_its_size() {
        carrying(10_000);
        ReportOnFile.store(cloud, approved());
        assertThat(handle(due(2, Kind.RELEASE))).isEmpty();
        assertThat(cloud.emails().sent()).isEmpty();
        assertThat(report().state()).isInstanceOf(ReportState.InReview.class);
        assertThat(answers("task.raised.v1"))
                .singleElement()
                .asString()
                .contains("review-report", " kB, and an email carries 10 kB");
    }

    private void carrying(int bytes) {
        handler = new SendReportHandler(Wiring.of(cloud.of(SendReport.WHO), bytes));
    }

    @Test
    void one_bad_message_among_good_ones_is_answered_and_harms_no_neighbour() {
        ReportOnFile.store(cloud, approved());
        String unknown =
                CloudEvents.asked(new ReportEmailDue("due-x", "nosuchreport", 1, Kind.DRAFT, ReportOnFile.NOW));
        assertThat(handle(unknown, "{}", due(2, Kind.RELEASE))).containsExactly("message-0");
        assertThat(cloud.emails().sent()).hasSize(1);
        assertThat(answers("message.rejected.v1")).hasSize(1);
    }

    @Test
    void a_malformed_message_is_answered_and_acknowledged() {
        assertThat(handle(due(1, Kind.DRAFT).replace("edition", "edicion"))).isEmpty();
        assertThat(answers("message.rejected.v1")).singleElement().asString().contains("/data/edition");
    }

    @Test
    void an_email_that_may_have_gone_is_not_sent_again_and_is_counted() {
        ReportOnFile.store(cloud, approved());
        cloud.emails().loseNextAnswer(() -> SdkClientException.create("Read timed out"));
        assertThat(handle(due(2, Kind.RELEASE))).isEmpty();
        assertThat(handle(due(2, Kind.RELEASE))).as("it may still be sent").containsExactly("message-0");
        cloud.clock().move(SendOnce.MAY_STILL_SEND);
        assertThat(handle(due(2, Kind.RELEASE))).isEmpty();
        assertThat(cloud.emails().sent()).hasSize(1);
        assertThat(report().state()).isInstanceOf(ReportState.Sending.class);
        assertThat(cloud.log()).anySatisfy(line -> assertThat(line).contains("SendUnknown"));
    }

    @Test
    void what_was_certainly_refused_is_tried_again() {
        ReportOnFile.store(cloud, approved());
        cloud.emails()
                .refuseNext(() ->
                        SesException.builder().statusCode(400).message("no").build());
        assertThat(handle(due(2, Kind.RELEASE))).containsExactly("message-0");
        assertThat(report().state()).isInstanceOf(ReportState.Approved.class);
        assertThat(handle(due(2, Kind.RELEASE))).isEmpty();
        assertThat(cloud.emails().sent()).hasSize(1);
        assertThat(cloud.log()).noneMatch(line -> line.contains("Ashdown") || line.contains("Quill"));
    }

    private static ReportFile approved() {
        return approvedFor(ReportOnFile.RECIPIENT);
    }

    private static ReportFile approvedFor(String recipient) {
        return ReportOnFile.approved(ReportOnFile.reviewed(
                ReportOnFile.draftedFor(recipient, Histories.onePage()), Histories.read(1, Histories.REVIEWER)));
    }

    private Report report() {
        return cloud.of("test").reports().read(ReportOnFile.REF).orElseThrow();
    }

    private List<String> answers(String type) {
        return cloud.messages().on("Answers").stream()
                .filter(answer -> answer.contains(type))
                .toList();
    }

    private static String due(int edition, Kind kind) {
        return CloudEvents.asked(new ReportEmailDue(
                "due-" + ReportOnFile.REF + "-" + edition + "-" + kind,
                ReportOnFile.REF,
                edition,
                kind,
                ReportOnFile.NOW));
    }

    private List<String> handle(String... bodies) {
        return cloud.handle(handler, QUEUE, bodies);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
