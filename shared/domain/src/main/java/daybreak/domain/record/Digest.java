package daybreak.domain.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * SHA-256 of a content. Each value is written as text with its length, each list with its size, so that no two contents read
 * the same.
 */
public final class Digest {
    private final MessageDigest sha256 = sha256();

    /** Hex SHA-256 of a file, as {@code sha256sum} prints it. */
    public static String ofFile(byte[] file) {
        return HexFormat.of().formatHex(sha256().digest(file));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    public <T> void each(List<T> items, BiConsumer<Digest, T> write) {
        one(items.size());
        items.forEach(item -> write.accept(this, item));
    }

    public void all(Object... values) {
        for (Object value : values) {
            one(value);
        }
    }

    public void one(Optional<?> value) {
        one(value.isPresent() ? 1 : 0);
        value.ifPresent(this::one);
    }

    public void one(Object value) {
        byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
        sha256.update((text.length + ":").getBytes(StandardCharsets.UTF_8));
        sha256.update(text);
    }

    /** Of all that was written so far. */
    public String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
