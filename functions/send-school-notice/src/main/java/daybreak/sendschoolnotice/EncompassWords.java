package daybreak.sendschoolnotice;

import daybreak.domain.mail.LondonTime;
import daybreak.domain.mail.SafeText;
import daybreak.domain.notice.Notice;
import daybreak.domain.notice.NoticeContent;
import daybreak.domain.notice.NoticeContent.Involved;
import daybreak.domain.notice.NoticeStep;
import daybreak.domain.policy.Policy;
import daybreak.domain.policy.Policy.Profile;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an Operation Encompass email may say, ready to print; the force's profile decides what of it is printed.
 *
 * @param full set under the profile FULL
 * @param minimal set under the profile MINIMAL
 */
record EncompassWords(
        ReaderWords reader,
        boolean correction,
        ChildWords child,
        Optional<Full> full,
        Optional<Minimal> minimal,
        String present,
        CallWords call) {
    private static final int LONGEST_FACT = 300;
    private static final int LONGEST_ROLE = 60;
    private static final int LONGEST_VOICE = 1_500;

    static EncompassWords of(Notice notice, Policy.Content policy, ReaderWords reader) {
        NoticeContent content = notice.content();
        Optional<Profile> profile = Optional.of(policy.profile());
        return new EncompassWords(
                reader,
                notice.step() instanceof NoticeStep.Correction,
                ChildWords.of(content),
                profile.filter(Profile.FULL::equals).map(_ -> Full.of(content, policy.includePlace())),
                profile.filter(Profile.MINIMAL::equals).map(_ -> Minimal.of(content)),
                content.present() ? "yes" : "no",
                CallWords.of(policy.call(), Optional.empty()));
    }

    /** The named subset of the notice. */
    record Full(String when, String circumstances, String involved, Optional<String> place, VoiceWords voice) {
        static Full of(NoticeContent content, boolean includePlace) {
            return new Full(
                    LondonTime.onDayAtAbout(content.incidentAt()),
                    SafeText.line(content.circumstances(), LONGEST_FACT),
                    content.involved().isEmpty()
                            ? "not recorded"
                            : content.involved().stream().map(Full::words).collect(Collectors.joining("; ")),
                    includePlace ? SafeText.line(content.place(), LONGEST_FACT) : Optional.empty(),
                    VoiceWords.of(content.voice()));
        }

        private static String words(Involved involved) {
            String coded = SafeText.line(involved.role(), LONGEST_ROLE);
            String role = coded.equals("other") ? "another person" : coded;
            return SafeText.line(involved.relationship(), LONGEST_ROLE)
                    .map(relationship -> role + " (the child's " + relationship + ")")
                    .orElse(role);
        }
    }

    /** That there was an incident, on which day, and whether the child was seen to be well. */
    record Minimal(String day, String welfareCheck) {
        static Minimal of(NoticeContent content) {
            return new Minimal(LondonTime.day(content.incidentAt()), content.welfareCheck() ? "made" : "not made");
        }
    }

    /** The voice of the child; exactly one of the three is set. */
    record VoiceWords(Optional<String> said, boolean notRecorded, boolean leftOut) {
        static VoiceWords of(NoticeContent.Voice voice) {
            return switch (voice) {
                case NoticeContent.Voice.Said said ->
                    new VoiceWords(Optional.of(SafeText.line(said.words(), LONGEST_VOICE)), false, false);
                case NoticeContent.Voice.NotRecorded() -> new VoiceWords(Optional.empty(), true, false);
                case NoticeContent.Voice.LeftOut() -> new VoiceWords(Optional.empty(), false, true);
            };
        }
    }
}
