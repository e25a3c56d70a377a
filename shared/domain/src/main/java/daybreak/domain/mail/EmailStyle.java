package daybreak.domain.mail;

/** How every HTML email looks: one column that a phone shows without zooming, in light and in dark. */
public final class EmailStyle {
    public static final String SHEET = """
            :root { color-scheme: light dark; }
            body { margin: 0; padding: 12px; background: #ffffff; color: #0b0c0c;
              font: 16px/1.35 Arial, Helvetica, sans-serif; overflow-wrap: anywhere; word-break: break-word; }
            main { max-width: 600px; margin: 0 auto; }
            h1 { font-size: 22px; line-height: 1.2; margin: 8px 0; }
            h2 { font-size: 18px; line-height: 1.2; margin: 16px 0 4px; }
            p { margin: 0 0 8px; }
            ul { margin: 0 0 8px; padding-left: 20px; }
            li { margin-bottom: 4px; }
            dl { margin: 0 0 8px; padding: 8px 10px; border: 1px solid #b1b4b6; border-left: 6px solid #1d70b8; }
            dl div { margin-bottom: 6px; }
            dt { display: inline; font-weight: bold; }
            dd { display: inline; margin: 0; }
            a { color: #1d70b8; font-weight: bold; }
            .marking { padding: 6px 10px; background: #0b0c0c; color: #ffffff; font-weight: bold; }
            .warn { padding-left: 10px; border-left: 6px solid #d4351c; }
            .small { color: #505a5f; }
            @media (prefers-color-scheme: dark) {
              body { background: #121212; color: #f3f2f1; }
              a { color: #7fb8ec; }
              .marking { background: #f3f2f1; color: #0b0c0c; }
              .small { color: #b1b4b6; }
            }
            """;

    private EmailStyle() {}
}
