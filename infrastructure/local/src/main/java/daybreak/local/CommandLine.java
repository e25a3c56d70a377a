package daybreak.local;

import java.nio.file.Path;
import java.util.List;

/**
 * What the command was told.
 *
 * @param exit end when the morning is done
 * @param empty start with nothing in it, on the real clock
 * @param played what is played
 * @param help say what can be said, and end
 */
record CommandLine(boolean exit, boolean empty, Played played, boolean help, Ports ports, Path template) {
    enum Played {
        MORNING,
        REPORTS,
        DISCLOSURE
    }

    static final String HELP = """
            Daybreak on one machine: plays a night and a school morning on an embedded cloud, then keeps serving.

              --exit               end when the morning is done: status 0 only if its ledger balances
              --empty              start with nothing in it, on the real clock
              --reports            play a day of reports for social care and MARAC instead
              --disclosure         play five weeks of disclosure cases instead: status 0 only if they came to what they must
              --ports=N            listen on N (page), N+1 (tables), N+2 (queues), N+3 (emails); N is 47800 unless set
              --page-port=N, --tables-port=N, --queues-port=N, --emails-port=N
                                   change one of them; 0 is any free port
              --template=FILE      the template to run; ./template.yaml unless set
              --help               this text

            Exit status: 0 done, 1 the ledger does not balance, a disclosure case differs or something failed, 2 bad option or a
            port is taken.
            """;

    /** @throws IllegalArgumentException naming the option that it does not know, or the value that it cannot read */
    static CommandLine of(List<String> arguments) {
        var said = new CommandLine(false, false, Played.MORNING, false, Ports.FIXED, Path.of("template.yaml"));
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            said = equals < 0
                    ? said.withSwitch(argument)
                    : said.withValue(argument.substring(0, equals), argument.substring(equals + 1));
        }
        return said;
    }

    private CommandLine withSwitch(String name) {
        return switch (name) {
            case "--exit" -> new CommandLine(true, empty, played, help, ports, template);
            case "--empty" -> new CommandLine(exit, true, played, help, ports, template);
            case "--reports" -> new CommandLine(exit, empty, Played.REPORTS, help, ports, template);
            case "--disclosure" -> new CommandLine(exit, empty, Played.DISCLOSURE, help, ports, template);
            case "--help" -> new CommandLine(exit, empty, played, true, ports, template);
            default -> throw new IllegalArgumentException("unknown option " + name + " (--help lists them)");
        };
    }

    private CommandLine withValue(String name, String value) {
        return switch (name) {
            case "--ports" -> with(Ports.from(number(name, value)));
            case "--page-port" -> with(new Ports(number(name, value), ports.tables(), ports.queues(), ports.emails()));
            case "--tables-port" -> with(new Ports(ports.page(), number(name, value), ports.queues(), ports.emails()));
            case "--queues-port" -> with(new Ports(ports.page(), ports.tables(), number(name, value), ports.emails()));
            case "--emails-port" -> with(new Ports(ports.page(), ports.tables(), ports.queues(), number(name, value)));
            case "--template" -> new CommandLine(exit, empty, played, help, ports, Path.of(value));
            default -> throw new IllegalArgumentException("unknown option " + name + " (--help lists them)");
        };
    }

    private CommandLine with(Ports chosen) {
        return new CommandLine(exit, empty, played, help, chosen, template);
    }

    private static int number(String name, String value) {
        try {
            int port = Integer.parseInt(value);
            if (port < 0 || port > 65_535) {
                throw new IllegalArgumentException(name + " is a port from 0 to 65535, not " + value);
            }
            return port;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " is a port from 0 to 65535, not " + value, e);
        }
    }
}
