package daybreak.local.page;

import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What every view has around it: the way to the others, the cloud's time, the style. */
final class Frame {
    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm:ss", Locale.UK);

    private static final Map<String, String> VIEWS = views();

    private static final String STYLE = """
            :root { color-scheme: light dark; --line: #b1b4b6; --soft: #f3f2f1; --link: #1d70b8; --ok: #00703c;
                    --soft-ink: #505a5f; --bad: #d4351c; --ink: #0b0c0c; --paper: #fff }
            @media (prefers-color-scheme: dark) {
              :root { --line: #505a5f; --soft: #1f2326; --link: #8ec4f5; --ok: #6fcf97; --soft-ink: #b1b4b6;
                      --bad: #ff9d8f; --ink: #f3f2f1; --paper: #121416 } }
            * { box-sizing: border-box }
            body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper) }
            header, main { max-width: 75rem; margin: 0 auto; padding: 0 1rem }
            header { padding-top: 1rem; border-bottom: 1px solid var(--line) }
            header p { margin: 0 0 .5rem } .name { font-weight: 700; margin-right: 1rem }
            nav { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding-bottom: .75rem }
            a { color: var(--link) } a[aria-current] { color: var(--ink); font-weight: 700; text-decoration: none }
            a:focus-visible, [tabindex]:focus-visible { outline: 3px solid #ffdd00; outline-offset: 2px }
            .skip { position: absolute; left: -99rem } .skip:focus { left: 1rem; background: var(--paper) }
            h1 { font-size: 1.75rem; margin: 1.5rem 0 .5rem } h2 { font-size: 1.2rem; margin: 1.75rem 0 .5rem }
            .wide { overflow-x: auto } table { border-collapse: collapse; width: 100%; font-size: .95rem }
            th, td { text-align: left; vertical-align: top; padding: .4rem .9rem .4rem 0;
                     border-bottom: 1px solid var(--line); overflow-wrap: break-word; min-width: 5.5rem; max-width: 32rem }
            @media (max-width: 40rem) {
              thead { position: absolute; left: -99rem } tr { display: block; padding: .6rem 0; border-bottom: 1px solid var(--line) }
              td { display: block; padding: 0; border: 0; max-width: none } td:empty { display: none }
              td[data-head]:not([data-head=""])::before { content: attr(data-head) ": "; color: var(--soft-ink) } }
            .none { color: var(--soft-ink) } .ok { color: var(--ok); font-weight: 700 }
            .bad { color: var(--bad); font-weight: 700 } .tag { font-weight: 700 }
            .sums { display: flex; flex-wrap: wrap; gap: .75rem; padding: 0; list-style: none }
            .sums li { background: var(--soft); padding: .5rem 1rem; min-width: 8rem }
            .sums b { display: block; font-size: 1.75rem; line-height: 1.2 }
            pre { background: var(--soft); padding: .75rem; overflow-x: auto; white-space: pre-wrap;
                  overflow-wrap: anywhere; font-size: .85rem }
            .phones { display: flex; flex-wrap: wrap; gap: 2rem } .phones section { flex: 0 0 390px; max-width: 100% }
            iframe { width: 390px; max-width: 100%; height: 844px; border: 1px solid var(--line); background: #fff }
            .phones pre { width: 390px; max-width: 100%; height: 844px; overflow-y: auto; margin: 0 }
            """;

    private final Clock clock;

    Frame(Clock clock) {
        this.clock = clock;
    }

    private static Map<String, String> views() {
        var views = new LinkedHashMap<String, String>();
        views.put("Ledger", "/");
        views.put("Tasks", "/tasks");
        views.put("Emails", "/emails");
        views.put("Queues", "/queues");
        views.put("Tables", "/tables");
        views.put("Schedules and clock", "/clock");
        views.put("Log", "/log");
        return views;
    }

    String around(String view, Html content) {
        return """
                <!doctype html>
                <html lang="en-GB">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s - Daybreak on this machine</title>
                <style>%2$s</style>
                </head>
                <body>
                <a class="skip" href="#content">Skip to content</a>
                <header>
                <p><span class="name">Daybreak on this machine</span> <span>%3$s</span></p>
                <nav aria-label="Views">%4$s</nav>
                </header>
                <main id="content">
                <h1>%1$s</h1>
                %5$s
                </main>
                </body>
                </html>
                """.formatted(
                        Html.escape(view),
                        STYLE,
                        Html.escape(TIME.format(clock.instant().atZone(LONDON)) + " in London"),
                        navigation(view).markup(),
                        content.markup());
    }

    private static Html navigation(String view) {
        return Html.all(VIEWS.entrySet().stream()
                .map(entry -> {
                    String here = entry.getKey().equals(view) ? "\" aria-current=\"page" : "";
                    return Html.element("a href=\"" + entry.getValue() + here + "\"", entry.getKey());
                })
                .toList());
    }
}
