package daybreak.sendschoolnotice;

import static daybreak.sendschoolnotice.Notices.encompass;
import static daybreak.sendschoolnotice.Notices.endeavour;
import static daybreak.sendschoolnotice.Notices.policy;
import static daybreak.sendschoolnotice.Notices.toSchool;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.mail.Email;
import daybreak.domain.notice.Notice;
import daybreak.domain.notice.NoticeContent;
import daybreak.domain.notice.NoticeContent.Involved;
import daybreak.domain.notice.NoticeContent.MissingEpisode;
import daybreak.domain.notice.NoticeContent.Voice;
import daybreak.domain.notice.NoticeStep;
import daybreak.domain.people.PersonName;
import daybreak.domain.policy.Policy.Profile;
import daybreak.testing.ExpectedEmail;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed into a notice, the email stays an email about one child. */
class HostileNoticeTest {
    static Stream<String> hostileTexts() {
        return Stream.of(
                "<script>alert(1)</script>",
                "</dd></dl><h1>Ring 0900 instead</h1>",
                "\" onmouseover=\"x",
                "Sam\r\nBcc: everyone@evil.test\r\n\r\nHello",
                "Sam\u0000\u0007\u001b[31mred",
                "\u202Enos\u202C \u2066x\u2069 \u200Fy\u200E \u061C",
                "z\u200Be\u200Cr\u200Do\u2060\uFEFF",
                "{{words}}{{{style}}}<%= 1 %>${x}",
                "http://evil.test/steal www.evil.test evil.test/x",
                "👩‍👧 Zoë 🎉",
                "دانا كريم",
                "a\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
                "\uD800 lone",
                "x".repeat(10_000),
                "many words ".repeat(1_000));
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void text_in_any_field_changes_no_tag_and_no_subject(String hostile) {
        List<Notice> notices = everywhere(hostile);
        for (int kind = 0; kind < notices.size(); kind++) {
            Email email = toSchool(notices.get(kind), policy(Profile.FULL));
            Email harmless = toSchool(everywhere("harmless").get(kind), policy(Profile.FULL));

            assertThat(ExpectedEmail.tags(email.html())).isEqualTo(ExpectedEmail.tags(harmless.html()));
            assertThat(email.subject()).isEqualTo(harmless.subject());
            assertThat(ExpectedEmail.wordsOfHtml(email.html())).hasSizeLessThan(2_500);
        }
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void neither_part_keeps_what_cannot_be_seen_or_would_become_a_link(String hostile) {
        for (Notice notice : everywhere(hostile)) {
            Email email = toSchool(notice, policy(Profile.FULL));
            for (String part : List.of(email.text(), email.html())) {
                assertThat(part.codePoints().filter(HostileNoticeTest::unseen)).isEmpty();
                assertThat(part).doesNotContain("http://", "www.evil.test", "evil.test/");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void no_line_of_the_text_is_too_long_or_begins_with_what_was_typed(String hostile) {
        for (Notice notice : everywhere(hostile)) {
            List<String> lines =
                    toSchool(notice, policy(Profile.FULL)).text().lines().toList();
            assertThat(lines).allMatch(line -> line.codePointCount(0, line.length()) <= 72);
            assertThat(lines).noneMatch(line -> line.startsWith("Bcc:") || line.startsWith("many words"));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void nothing_of_anybody_else_on_the_notice_is_ever_told(long seed) {
        Random random = new Random(seed);
        Notice notice = encompass(new NoticeStep.First(), Notices.incident(new Voice.LeftOut()));
        for (Profile profile : Profile.values()) {
            NoticeStep step =
                    random.nextBoolean() ? new NoticeStep.First() : new NoticeStep.Correction(random.nextInt(9));
            Notice one = random.nextBoolean()
                    ? encompass(step, notice.content())
                    : endeavour(step, Notices.episode(Optional.empty()));
            Email email = toSchool(one, policy(profile));
            for (String part : List.of(email.subject(), email.text(), email.html())) {
                assertThat(part.toLowerCase(Locale.UK))
                        .doesNotContain("morwenna", "jasper", "thornley", "home.example", "07700", "fairmead", "dash")
                        .doesNotContain(one.childRef(), one.key().id(), "900001");
            }
        }
    }

    private static boolean unseen(int letter) {
        return letter != '\n' && (Character.isISOControl(letter) || Character.getType(letter) == Character.FORMAT);
    }

    /** An Encompass and an Endeavour notice with the text in every field that takes text. */
    private static List<Notice> everywhere(String text) {
        NoticeContent content = new NoticeContent(
                new PersonName(text),
                Optional.of(LocalDate.of(2016, 3, 4)),
                text,
                Notices.INCIDENT,
                text,
                List.of(new Involved(text, Optional.of(text)), new Involved(text, Optional.empty())),
                true,
                true,
                new Voice.Said(text),
                Optional.of(text),
                Optional.of(new MissingEpisode(Notices.REPORTED, Optional.empty())),
                Optional.of(text));
        return List.of(encompass(new NoticeStep.First(), content), endeavour(new NoticeStep.First(), content));
    }
}
