package daybreak.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** The loopback ports; 0 stands for any free one. */
public record Ports(int page, int tables, int queues, int emails) {
    /** The documented ones: 47800 to 47803. */
    public static final Ports FIXED = from(47800);

    /** Free ones, for tests that run side by side. */
    public static final Ports ANY = new Ports(0, 0, 0, 0);

    /** Four in a row; from 0, any four. */
    public static Ports from(int first) {
        return first == 0 ? new Ports(0, 0, 0, 0) : new Ports(first, first + 1, first + 2, first + 3);
    }

    /**
     * The same with each 0 replaced by a port that is free now.
     *
     * @throws PortTakenException naming the first port that someone else has, and the switch that changes it
     */
    Ports claim() {
        return new Ports(
                claim(page, "--page-port"),
                claim(tables, "--tables-port"),
                claim(queues, "--queues-port"),
                claim(emails, "--emails-port"));
    }

    private static int claim(int port, String option) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new PortTakenException(port, option, e);
        }
    }
}
