package daybreak.domain.mail;

import java.util.Arrays;
import java.util.regex.Pattern;

/** A document that goes with an email. */
public final class Attachment {
    /** Plain enough to stand in a header as it is, and to say nothing of anybody. */
    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]+");

    private final String fileName;
    private final String mediaType;
    private final byte[] content;

    /**
     * Copies the content.
     *
     * @param fileName as the reader sees it: letters, digits, {@code . _ -}; no personal data
     * @param mediaType such as {@code application/pdf}
     * @throws IllegalArgumentException if the name or the type is another
     */
    public Attachment(String fileName, String mediaType, byte[] content) {
        if (!FILE_NAME.matcher(fileName).matches()) {
            throw new IllegalArgumentException("a file name has letters, digits, dots and dashes only");
        }
        if (!MEDIA_TYPE.matcher(mediaType).matches()) {
            throw new IllegalArgumentException("not a media type: " + mediaType);
        }
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.content = content.clone();
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    /** A copy. */
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attachment same
                && fileName.equals(same.fileName)
                && mediaType.equals(same.mediaType)
                && Arrays.equals(content, same.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return fileName + ", " + content.length + " bytes";
    }
}
