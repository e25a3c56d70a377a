package daybreak.aws;

import daybreak.domain.people.OpaqueIds;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Opaque ids by HMAC-SHA-256 under the stack's own key, cut to 125 bits, in lower-case letters and digits. */
public final class HmacIds implements OpaqueIds {
    private static final String ALGORITHM = "HmacSHA256";
    /** 2^125 is enough that two facts never meet, and short enough for two ids in one SES tag. */
    private static final int BITS = 125;

    private static final int LENGTH = 25;
    private static final int RADIX = 32;

    private final SecretKeySpec key;

    public HmacIds(String secret) {
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    @Override
    public String of(String kind, String... parts) {
        StringBuilder all = new StringBuilder(kind).append('\0');
        for (String part : parts) {
            all.append(part.length()).append(':').append(part);
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            BigInteger hash = new BigInteger(1, mac.doFinal(all.toString().getBytes(StandardCharsets.UTF_8)));
            String digits = hash.shiftRight(256 - BITS).toString(RADIX);
            return "0".repeat(LENGTH - digits.length()) + digits;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
