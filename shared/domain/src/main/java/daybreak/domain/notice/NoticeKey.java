package daybreak.domain.notice;

import daybreak.domain.people.OpaqueIds;

/**
 * Names a notice: opaque and short enough for an SES message tag.
 *
 * @param occurrenceRef the occurrence it belongs to
 * @param id the notice within it
 */
public record NoticeKey(String occurrenceRef, String id) {
    private static final char SEPARATOR = '-';

    /** One word for envelopes and tags: letters, digits and one hyphen. */
    public String text() {
        return occurrenceRef + SEPARATOR + id;
    }

    /** @throws IllegalArgumentException if the text is not a key's */
    public static NoticeKey parse(String text) {
        int at = text.indexOf(SEPARATOR);
        if (at <= 0 || at == text.length() - 1) {
            throw new IllegalArgumentException("not a notice key");
        }
        return new NoticeKey(text.substring(0, at), text.substring(at + 1));
    }

    /** The same child, place, kind and step of one occurrence are one notice, for ever. */
    static NoticeKey of(
            String occurrenceRef,
            String childRef,
            Destination destination,
            NoticeKind kind,
            NoticeStep step,
            OpaqueIds ids) {
        return new NoticeKey(
                occurrenceRef, ids.of("notice", occurrenceRef, childRef, destination.word(), kind.name(), step.word()));
    }
}
