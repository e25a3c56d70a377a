package daybreak.contracts.form;

import java.util.Locale;

/** How an enumeration's constants are spelt on the wire: {@code domestic-incident}. */
public final class Kebab {
    private Kebab() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
