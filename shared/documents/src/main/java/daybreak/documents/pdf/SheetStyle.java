package daybreak.documents.pdf;

/** How every document looks, and what its page's edge may say. */
public final class SheetStyle {
    /** The text; a template adds what is its own. */
    public static final String TEXT = """
            body { margin: 0; font: 10pt/1.35 DejaVu; color: #000; }
            h1 { font-size: 20pt; line-height: 1.15; margin: 0 0 2pt; }
            h2 { font-size: 13pt; margin: 14pt 0 4pt; padding-bottom: 2pt; border-bottom: 1pt solid #000; page-break-after: avoid; }
            h3 { font-size: 10.5pt; margin: 10pt 0 3pt; page-break-after: avoid; }
            h4 { font-size: 9pt; margin: 5pt 0 1pt; page-break-after: avoid; }
            p { margin: 0 0 4pt; orphans: 2; widows: 2; word-wrap: break-word; }
            .kind { font-size: 12pt; margin-bottom: 8pt; }
            .line { margin: 0 0 2pt; }
            .line b { font-weight: bold; }
            .box { border: 1pt solid #000; padding: 6pt 8pt; margin: 8pt 0; page-break-inside: avoid; }
            .box h2 { margin-top: 0; border: 0; padding: 0; }
            .entry { margin-top: 10pt; padding-top: 2pt; border-top: 0.5pt solid #777; page-break-inside: avoid; }
            .entry h3 { margin-top: 4pt; }
            .small { font-size: 8.5pt; }
            .lead { page-break-after: avoid; }
            .end { margin-top: 12pt; }
            ul { margin: 0 0 4pt; padding-left: 14pt; list-style-type: square; }
            li { margin-bottom: 1pt; }
            """;

    private static final String PLAIN = " -./,:";

    private SheetStyle() {}

    /** A text between the quotes of a style, as it stands at the edge of a page: there it can end nothing and begin nothing. */
    public static String quoted(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            if (Character.isLetterOrDigit(letter) || PLAIN.indexOf(letter) >= 0) {
                safe.appendCodePoint(letter);
            } else {
                safe.append(String.format("\\%06x ", letter));
            }
        });
        return safe.toString();
    }
}
