package daybreak.sendschoolnotice;

import daybreak.domain.mail.SafeText;

/** What the templates say of and to the person who reads the email. */
record ReaderWords(String name, boolean homeEducationOfficer) {
    private static final int LONGEST = 120;

    ReaderWords {
        name = SafeText.line(name, LONGEST);
    }

    String role() {
        return homeEducationOfficer ? "officer for children educated at home" : "designated safeguarding lead";
    }

    String childOfYours() {
        return homeEducationOfficer ? "a child educated at home in your area" : "a child on your roll";
    }

    String notYours() {
        return homeEducationOfficer
                ? "If you do not know this child, or the child goes to a school"
                : "If this child is not on your roll";
    }
}
