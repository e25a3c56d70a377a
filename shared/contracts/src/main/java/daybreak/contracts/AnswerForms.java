package daybreak.contracts;

import daybreak.contracts.form.BeyondSchema;
import daybreak.contracts.form.Form;
import daybreak.contracts.form.Texts;
import daybreak.contracts.form.Values;
import daybreak.domain.message.Inbound.ChildFound;
import daybreak.domain.message.Inbound.NoticeReleased;
import daybreak.domain.message.Inbound.PpnSubmitted;
import daybreak.domain.message.Inbound.PpnWorked;
import daybreak.domain.message.Inbound.TaskResolved;
import daybreak.domain.message.Inbound.TaskResolved.Outcome;
import daybreak.domain.people.NominalId;
import daybreak.domain.people.PersonName;
import daybreak.domain.ppn.OccurrenceNumber;
import daybreak.domain.ppn.PpnId;
import daybreak.domain.school.SchoolContact.Lead;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** What happens to a notice after it was filed, and what people answer, as JSON. */
final class AnswerForms {
    private static final int LINE = 200;

    /** The person who did it, as the sender names them. */
    static final Form<String> BY = Texts.line(LINE);

    private static final Form<Outcome> OUTCOME = Form.word(Outcome.values());

    static final Form<PpnSubmitted> PPN_SUBMITTED = PpnForm.PPN.to(PpnSubmitted::new);

    static final Form<PpnWorked> PPN_WORKED = Form.object(in -> {
        Supplier<String> ppnId = in.required("ppnId", Texts.REFERENCE);
        Supplier<String> occurrence = in.required("occurrenceNumber", Texts.REFERENCE);
        Supplier<Instant> workedAt = in.required("workedAt", Values.INSTANT);
        Supplier<String> by = in.required("by", BY);
        return () ->
                new PpnWorked(new PpnId(ppnId.get()), new OccurrenceNumber(occurrence.get()), workedAt.get(), by.get());
    });

    static final Form<ChildFound> CHILD_FOUND = Form.object(in -> {
        Supplier<String> occurrence = in.required("occurrenceNumber", Texts.REFERENCE);
        Supplier<PersonName> name = in.required("name", Texts.PERSON_NAME);
        Supplier<Optional<LocalDate>> dateOfBirth = in.optional("dateOfBirth", Values.DATE);
        Supplier<Optional<NominalId>> nominalId = in.optional("nominalId", Texts.NOMINAL_ID);
        Supplier<Instant> foundAt = in.required("foundAt", Values.INSTANT);
        Supplier<Instant> reportedAt = in.required("reportedAt", Values.INSTANT);
        in.later(
                "reportedAt",
                BeyondSchema.REPORTED_AFTER_FOUND,
                () -> !reportedAt.get().isBefore(foundAt.get()));
        return () -> new ChildFound(
                new OccurrenceNumber(occurrence.get()),
                name.get(),
                dateOfBirth.get(),
                nominalId.get(),
                foundAt.get(),
                reportedAt.get());
    });

    static final Form<TaskResolved> TASK_RESOLVED = Form.object(in -> {
        Supplier<String> taskId = in.required("taskId", Texts.OPAQUE);
        Supplier<Outcome> outcome = in.required("outcome", OUTCOME);
        Supplier<String> by = in.required("by", BY);
        Supplier<Instant> resolvedAt = in.required("resolvedAt", Values.INSTANT);
        Supplier<String> why = in.required("why", Texts.reason());
        return () -> new TaskResolved(taskId.get(), outcome.get(), by.get(), resolvedAt.get(), why.get());
    });

    static final Form<NoticeReleased> NOTICE_RELEASED = Form.object(in -> {
        Supplier<String> taskId = in.required("taskId", Texts.OPAQUE);
        Supplier<Lead> to = in.required("to", DirectoryForms.CONTACT);
        Supplier<String> by = in.required("by", BY);
        Supplier<Instant> releasedAt = in.required("releasedAt", Values.INSTANT);
        Supplier<String> why = in.required("why", Texts.reason());
        return () -> new NoticeReleased(taskId.get(), to.get(), by.get(), releasedAt.get(), why.get());
    });

    private AnswerForms() {}
}
