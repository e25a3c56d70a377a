package daybreak.contracts.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import daybreak.contracts.Contracts;
import daybreak.contracts.DefaultPolicy;
import daybreak.domain.message.Inbound.PpnSubmitted;
import daybreak.domain.morning.Ledger.Line;
import daybreak.domain.morning.Ledger.Where;
import daybreak.domain.morning.Place;
import daybreak.domain.notice.Adult;
import daybreak.domain.notice.Destination;
import daybreak.domain.notice.NoticeContent;
import daybreak.domain.notice.NoticeContent.Involved;
import daybreak.domain.notice.NoticeContent.MissingEpisode;
import daybreak.domain.notice.NoticeContent.Voice;
import daybreak.domain.people.PersonName;
import daybreak.domain.ppn.Ppn;
import daybreak.domain.school.SchoolCalendar.Closure;
import daybreak.domain.school.SchoolContact.Lead;
import daybreak.domain.task.Task.Detail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonColumnsTest {
    private static final Instant AT = Instant.parse("2026-03-02T21:35:00.123456789Z");
    private static final LocalDate BORN = LocalDate.of(2012, 2, 29);
    private static final String HOSTILE = "<b>\"\\\r\n\u0000\u202e\ud83d\ude00\uffff";

    private static <T> void comesBack(JsonColumn<T> column, T value) {
        assertThat(column.read(column.write(value))).isEqualTo(value);
    }

    static Stream<NoticeContent> contents() {
        NoticeContent full = content(
                Optional.of(BORN),
                List.of(new Involved("suspect", Optional.of("step-father")), new Involved("victim", Optional.empty())),
                new Voice.Said(HOSTILE),
                Optional.of("Millbeck"),
                Optional.of(new MissingEpisode(AT, Optional.of(AT.plusSeconds(9)))),
                Optional.of("01632 960123"));
        return Stream.of(
                full,
                content(
                        Optional.empty(),
                        List.of(),
                        new Voice.NotRecorded(),
                        Optional.empty(),
                        Optional.of(new MissingEpisode(AT, Optional.empty())),
                        Optional.empty()),
                content(
                        Optional.empty(),
                        List.of(),
                        new Voice.LeftOut(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static NoticeContent content(
            Optional<LocalDate> born,
            List<Involved> involved,
            Voice voice,
            Optional<String> place,
            Optional<MissingEpisode> missing,
            Optional<String> call) {
        return new NoticeContent(
                new PersonName("Tamsin Tarrow"),
                born,
                "NS/26/0311872",
                AT,
                "a verbal argument",
                involved,
                true,
                false,
                voice,
                place,
                missing,
                call);
    }

    @ParameterizedTest
    @MethodSource("contents")
    void what_a_school_may_be_told_comes_back(NoticeContent content) {
        comesBack(JsonColumns.NOTICE_CONTENT, content);
    }

    static Stream<Ppn> ppns() throws IOException {
        try (Stream<Path> files =
                Files.list(Path.of("src/main/resources/daybreak/contracts/examples/ppn.submitted.v1"))) {
            return files.map(JsonColumnsTest::ppn).toList().stream();
        }
    }

    private static Ppn ppn(Path file) {
        try {
            return Contracts.read(Files.readString(file), AT, PpnSubmitted.class)
                    .received()
                    .data()
                    .ppn();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("ppns")
    void a_notice_comes_back(Ppn ppn) {
        comesBack(JsonColumns.PPN, ppn);
    }

    @Test
    void lists_come_back() {
        comesBack(
                JsonColumns.ADULTS,
                List.of(
                        new Adult("idris oshea vance", Optional.of("i@mail.example"), Optional.of("07700 900417")),
                        new Adult("zoe quill", Optional.empty(), Optional.empty())));
        comesBack(JsonColumns.DETAILS, List.of(new Detail("Child", HOSTILE), new Detail("", "")));
        comesBack(JsonColumns.TEXTS, List.of("", HOSTILE));
        comesBack(JsonColumns.ADULTS, List.of());
        comesBack(JsonColumns.CLOSURES, List.of(new Closure(BORN, BORN), new Closure(BORN, BORN.plusDays(9))));
    }

    @Test
    void ledger_lines_come_back() {
        comesBack(
                JsonColumns.LEDGER_LINES,
                Arrays.stream(Where.values())
                        .flatMap(where -> Stream.of(
                                new Line(
                                        "a-b",
                                        Optional.of("c1"),
                                        "Operation Encompass",
                                        Optional.of("NS/1"),
                                        Optional.of("Tamsin Tarrow"),
                                        Optional.of(new Place.OfSchool(
                                                "900101",
                                                Optional.of("Millbeck Primary School"),
                                                Optional.of("01632 960310"),
                                                Optional.of("900102"))),
                                        where,
                                        "delivered at 06:01",
                                        true),
                                new Line(
                                        "a-c",
                                        Optional.of("c2"),
                                        "Operation Encompass",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(new Place.OfSchool(
                                                "900101", Optional.empty(), Optional.empty(), Optional.empty())),
                                        where,
                                        "",
                                        false),
                                new Line(
                                        "a-d",
                                        Optional.of("c3"),
                                        "Operation Encompass",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(new Place.OfLocalAuthority("815")),
                                        where,
                                        "",
                                        false),
                                new Line(
                                        "a-e",
                                        Optional.of("c4"),
                                        "Operation Encompass",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(new Place.OfContact(Optional.of("01632 960311"))),
                                        where,
                                        "",
                                        true),
                                new Line(
                                        "a-f",
                                        Optional.of("c5"),
                                        "Operation Encompass",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(new Place.OfClosedSchool(
                                                "900103", Optional.of("Old Mill"), Optional.of("900104"))),
                                        where,
                                        "",
                                        true),
                                new Line(
                                        "t-1",
                                        Optional.empty(),
                                        "Read a message",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        where,
                                        "",
                                        false)))
                        .toList());
    }

    @Test
    void destinations_contacts_and_policies_come_back() {
        comesBack(JsonColumns.DESTINATION, new Destination.School("900101", Optional.of("Millbeck")));
        comesBack(JsonColumns.DESTINATION, new Destination.School("900101", Optional.empty()));
        comesBack(JsonColumns.DESTINATION, new Destination.HomeEducationOfficer("815"));
        comesBack(JsonColumns.DESTINATION, new Destination.Unknown(""));
        comesBack(
                JsonColumns.CONTACT,
                new Lead(new PersonName("Hester Ravensworth"), "h@millbeck.example", Optional.of("01632 960101")));
        comesBack(JsonColumns.POLICY, DefaultPolicy.load());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "7", "{\"child\":\"Tamsin Tarrow\"}"})
    void a_column_that_cannot_be_read_is_a_fault_that_names_no_one(String text) {
        assertThatIllegalStateException()
                .isThrownBy(() -> JsonColumns.NOTICE_CONTENT.read(text))
                .withMessageNotContaining("Tamsin");
    }
}
