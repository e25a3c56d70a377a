package daybreak.aws.records;

import daybreak.domain.record.AuditEvent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The links of a record's audit chain. A link covers the digest of its content, not the content, so that the content can
 * be erased by law and the chain still be checked.
 */
public final class AuditChain {
    private AuditChain() {}

    /** One link as it is stored. */
    public record Link(
            String recordId,
            long sequence,
            String previous,
            String operation,
            String cause,
            String at,
            String contentDigest) {

        /** Hex SHA-256 over all of the link, each part with its length, so that no two links read the same. */
        public String hash() {
            StringBuilder all = new StringBuilder();
            for (String part :
                    new String[] {recordId, Long.toString(sequence), previous, operation, cause, at, contentDigest}) {
                all.append(part.length()).append(':').append(part);
            }
            return digest(all.toString());
        }
    }

    /** The link after that one. */
    public static Link next(String recordId, long sequence, String previous, AuditEvent event, String content) {
        return new Link(
                recordId,
                sequence,
                previous,
                event.operation().name(),
                event.cause(),
                event.at().toString(),
                digest(content));
    }

    /** Hex SHA-256 of a text. */
    public static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
