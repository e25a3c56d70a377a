package daybreak.sendschoolnotice;

import daybreak.domain.mail.LondonTime;
import daybreak.domain.notice.Notice;
import daybreak.domain.notice.NoticeContent;
import daybreak.domain.notice.NoticeContent.MissingEpisode;
import daybreak.domain.notice.NoticeStep;
import daybreak.domain.policy.Policy;
import java.util.Optional;

/**
 * What an Operation Endeavour email says, ready to print; the same under every profile.
 *
 * @param news the one thing to know, as the title says it
 * @param now how things stand, as far as the police have told
 * @param missing whether there is still a child to look out for
 */
record EndeavourWords(
        ReaderWords reader,
        boolean correction,
        ChildWords child,
        String news,
        String now,
        boolean missing,
        String reported,
        Optional<String> found,
        CallWords call) {

    static EndeavourWords of(Notice notice, Policy.Content policy, ReaderWords reader) {
        NoticeContent content = notice.content();
        Optional<String> found =
                content.missing().flatMap(MissingEpisode::foundAt).map(LondonTime::dayAt);
        boolean missing = found.isEmpty() && !(notice.step() instanceof NoticeStep.Found);
        return new EndeavourWords(
                reader,
                notice.step() instanceof NoticeStep.Correction,
                ChildWords.of(content),
                news(notice.step(), missing),
                missing ? "still missing, as far as we know" : "found",
                missing,
                content.missing()
                        .map(MissingEpisode::reportedAt)
                        .map(LondonTime::dayAt)
                        .orElse("time not recorded"),
                found,
                CallWords.of(policy.call(), content.call()));
    }

    private static String news(NoticeStep step, boolean missing) {
        return switch (step) {
            case NoticeStep.First() -> missing ? "Missing" : "Was missing, now found";
            case NoticeStep.StillMissing still -> missing ? "Still missing" : "Was missing, now found";
            case NoticeStep.Found() -> "Found";
            case NoticeStep.Correction correction -> missing ? "Missing" : "Was missing, now found";
        };
    }
}
