package daybreak.domain.disclosure;

/** When and how somebody may be contacted without danger to them, and how not. */
public record SafeContact(String when, String how, String howNot) {}
