package daybreak.benchmarks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import daybreak.directoryimport.ImportDirectory;
import daybreak.local.LocalCloud;
import daybreak.local.Options;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Imports a register of the real one's size: into the embedded tables, and where every request is answered at once. */
final class RegisterImport {
    private static final int ESTABLISHMENTS = 50_000;

    private final Markdown out;

    RegisterImport(Markdown out) {
        this.out = out;
    }

    void measure() throws IOException {
        Path file = Files.createTempFile("register", ".csv");
        try {
            write(file);
            out.heading("Import of %,d establishments, seconds".formatted(ESTABLISHMENTS));
            out.head("", "seconds");
            out.row("own time: every request answered at once", seconds(againstNobody(file)));
            try (LocalCloud cloud = LocalCloud.start(Options.of(Path.of("template.yaml"))
                    .standingAt(Clock.systemUTC().instant())
                    .withParameters(Map.of("ForceCode", "northshire")))) {
                String tables = Objects.requireNonNull(cloud.clientVariables().get("AWS_ENDPOINT_URL_DYNAMODB"));
                out.row("into empty embedded tables", seconds(run(file, tables)));
                out.row("again: nothing has changed", seconds(run(file, tables)));
            }
        } finally {
            Files.delete(file);
        }
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.UK, "%.1f", duration.toMillis() / 1e3);
    }

    private static Duration againstNobody(Path file) throws IOException {
        HttpServer nobody = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            nobody.setExecutor(threads);
            nobody.createContext("/", RegisterImport::answer);
            nobody.start();
            return run(file, "http://127.0.0.1:" + nobody.getAddress().getPort());
        } finally {
            nobody.stop(0);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            byte[] nothing = "{\"Responses\":{},\"UnprocessedKeys\":{},\"UnprocessedItems\":{}}"
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
            exchange.sendResponseHeaders(200, nothing.length);
            exchange.getResponseBody().write(nothing);
        }
    }

    private static Duration run(Path file, String endpoint) {
        PrintStream quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        List<String> arguments = List.of(
                "--gias",
                file.toString(),
                "--force-las",
                "201,202,203",
                "--table",
                "DirectoryTable",
                "--dynamodb-endpoint",
                endpoint);
        long start = System.nanoTime();
        int status = ImportDirectory.run(arguments, Map.of(), Clock.systemUTC(), quiet, System.err, false);
        if (status != 0) {
            throw new IllegalStateException("the import ended with status " + status);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Half of the establishments closed, as in the real one, spread over 150 authorities. */
    private static void write(Path file) throws IOException {
        try (BufferedWriter lines = Files.newBufferedWriter(file, Charset.forName("windows-1252"))) {
            lines.write("URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (code),"
                    + "TypeOfEstablishment (name),EstablishmentStatus (code),EstablishmentStatus (name),OpenDate,"
                    + "CloseDate,Street,Postcode,TelephoneNum\r\n");
            for (int i = 0; i < ESTABLISHMENTS; i++) {
                boolean open = i % 2 == 0;
                int authority = 201 + i / 2 % 150;
                lines.write(String.format(
                        Locale.ROOT,
                        "%d,%d,Authority %d,%d,Larkfield %d School,1,Community school,%s,01-09-1960,%s,%d Long Street,"
                                + "ZZ1 1AA,01632960%03d\r\n",
                        200_000 + i,
                        authority,
                        authority,
                        2_000 + i % 5_000,
                        i,
                        open ? "1,Open" : "2,Closed",
                        open ? "" : "31-08-2019",
                        i % 300,
                        i % 1_000));
            }
        }
    }
}
