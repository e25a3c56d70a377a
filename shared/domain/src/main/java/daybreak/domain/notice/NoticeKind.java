package daybreak.domain.notice;

/** Which national scheme the notice is sent under. */
public enum NoticeKind {
    /** Operation Encompass: a child in a household where there was domestic abuse. */
    ENCOMPASS,
    /** Operation Endeavour: a missing child. */
    ENDEAVOUR
}
