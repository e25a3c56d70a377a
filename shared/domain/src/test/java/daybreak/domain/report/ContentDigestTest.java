package daybreak.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.report.Draft.LeftOut;
import daybreak.domain.report.Draft.Repeat;
import daybreak.domain.report.Draft.Searched;
import daybreak.domain.report.HistoryPage.EarlierMeeting;
import daybreak.domain.report.HistoryPage.SafeguardingAction;
import daybreak.domain.report.ReportContent.Entry;
import daybreak.domain.report.ReportContent.Involved;
import daybreak.domain.report.ReportContent.Subject;
import daybreak.domain.report.ReportRequest.Part;
import daybreak.domain.report.ReportRequest.Recipient;
import daybreak.domain.report.Review.Addition;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An approval names a digest: whatever differs in a content must show in it. */
class ContentDigestTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void the_same_content_has_the_same_digest() {
        assertThat(content().digest()).isEqualTo(content().digest()).hasSize(64).matches("[0-9a-f]+");
    }

    @Test
    void a_change_of_any_part_at_any_depth_changes_the_digest() throws ReflectiveOperationException {
        List<Object> changed = variants(content());
        assertThat(changed).hasSizeGreaterThan(50);
        List<String> digests = new ArrayList<>(List.of(content().digest()));
        for (Object each : changed) {
            digests.add(((ReportContent) each).digest());
        }
        assertThat(digests).doesNotHaveDuplicates();
    }

    @Test
    void text_cannot_move_from_one_field_to_its_neighbour_unseen() {
        assertThat(added("PNC", "1:x").digest())
                .isNotEqualTo(added("PNC1:", "x").digest());
        assertThat(added("a", "b").digest()).isNotEqualTo(added("ab", "").digest());
    }

    /** The record with one component changed, once for each way that the component can change. */
    private static List<Object> variants(Record record) throws ReflectiveOperationException {
        RecordComponent[] components = record.getClass().getRecordComponents();
        List<Object> variants = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            Object value = components[i].getAccessor().invoke(record);
            for (Object other : others(value)) {
                Object[] values = new Object[components.length];
                for (int j = 0; j < components.length; j++) {
                    values[j] = j == i ? other : components[j].getAccessor().invoke(record);
                }
                variants.add(build(record.getClass(), components, values));
            }
        }
        return variants;
    }

    private static Object build(Class<?> type, RecordComponent[] components, Object[] values)
            throws NoSuchMethodException, InstantiationException, IllegalAccessException, InvocationTargetException {
        var constructor = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        return constructor.newInstance(values);
    }

    private static List<Object> others(Object value) throws ReflectiveOperationException {
        List<Object> others = new ArrayList<>();
        switch (value) {
            case String text -> others.add(text + "x");
            case LocalDate day -> others.add(day.plusDays(1));
            case Instant at -> others.add(at.plusSeconds(1));
            case Integer number -> others.add(number + 1);
            case Enum<?> constant ->
                Arrays.stream(constant.getDeclaringClass().getEnumConstants())
                        .filter(other -> !other.equals(constant))
                        .forEach(others::add);
            case Optional<?> optional -> {
                others.add(Optional.empty());
                for (Object inner : others(optional.orElseThrow())) {
                    others.add(Optional.of(inner));
                }
            }
            case List<?> list -> {
                others.add(List.of());
                List<Object> twice = new ArrayList<>(list);
                twice.addAll(list);
                others.add(twice);
                for (Object inner : others(list.getFirst())) {
                    others.add(List.of(inner));
                }
            }
            case Record record -> others.addAll(variants(record));
            default -> throw new IllegalStateException("no other value for " + value);
        }
        return others;
    }

    private static ReportContent added(String source, String text) {
        ReportContent is = content();
        return new ReportContent(
                is.reference(),
                is.kind(),
                is.legalBasis(),
                is.purpose(),
                is.requester(),
                is.recipient(),
                is.meetingOn(),
                is.madeOn(),
                is.asOf(),
                is.searched(),
                is.people(),
                is.chronology(),
                is.meetings(),
                is.safeguarding(),
                List.of(new Addition(source, text)),
                is.leftOut(),
                is.withheld(),
                is.repeat());
    }

    private static ReportContent content() {
        return new ReportContent(
                "r1",
                ReportKind.CSC,
                "basis",
                "purpose",
                "requester",
                new Recipient("name", "agency", "a@b.example"),
                Optional.of(DAY),
                DAY,
                AT,
                List.of(new Searched("Violence", Optional.of(DAY))),
                List.of(new Subject("Wren", Part.CHILD, Optional.of(DAY), List.of("1 Road"), List.of("School"))),
                List.of(new Entry(
                        "E-1",
                        "NS/1",
                        DAY,
                        "Violence",
                        "Assault",
                        List.of(new Involved(Optional.of("Marlo"), OffenceRole.SUSPECT)),
                        "Closed",
                        "fact",
                        Optional.of("opinion"),
                        Optional.of("action"))),
                List.of(new EarlierMeeting("M-1", DAY, DAY, "outcome")),
                List.of(new SafeguardingAction("S-1", DAY, "police", "marker")),
                List.of(new Addition("PNC", "none")),
                List.of(new LeftOut(Relevance.Reason.OTHER_CLASS, 2)),
                1,
                Optional.of(new Repeat(DAY)));
    }
}
