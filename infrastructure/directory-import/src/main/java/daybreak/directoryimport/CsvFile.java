package daybreak.directoryimport;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file whose columns are found by their names in its first line. */
record CsvFile(Path path, Charset charset, List<String> columns) {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    /** One line of the file, by column. */
    record Row(long line, CSVRecord fields) {
        String get(String column) {
            return fields.get(column);
        }

        /** Whether the line has a field for every column. */
        boolean isWhole() {
            return fields.isConsistent();
        }
    }

    /**
     * Reads the file from top to bottom.
     *
     * @throws UnreadableFileException if it is not there, lacks a column, or breaks off within a quotation
     */
    void forEach(Consumer<Row> reader) {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(path))) {
            skipByteOrderMark(bytes);
            try (CSVParser rows = CSVParser.parse(new InputStreamReader(bytes, charset), FORMAT)) {
                List<String> missing = columns.stream()
                        .filter(column -> !rows.getHeaderNames().contains(column))
                        .toList();
                if (!missing.isEmpty()) {
                    throw new UnreadableFileException(path + " has no column " + String.join(", ", missing));
                }
                for (CSVRecord fields : rows) {
                    reader.accept(new Row(rows.getCurrentLineNumber(), fields));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new UnreadableFileException(path + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static void skipByteOrderMark(InputStream bytes) throws IOException {
        bytes.mark(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(bytes.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
            bytes.reset();
        }
    }
}
