package daybreak.documents.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Everything in a file that no page shows: its properties, bookmarks, descriptions for readers who do not see, names,
 * attachments, and objects that nothing refers to.
 */
final class FileContents {
    static final String PROPERTIES = "the document's properties";

    private static final String LEFTOVER = "something that no page shows";
    /** MD5's and SHA-256's. */
    private static final Set<Integer> LENGTHS_OF_A_DIGEST = Set.of(16, 32);

    private static final int LONGEST_OF_THE_FORMAT = 40;
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("=\\s*[\"']([^\"']*)[\"']");

    /** What the standard for accessible files makes every file say of itself. */
    private static final List<String> STANDARD = List.of(
            "PDF/UA Universal Accessibility Schema",
            "http://www.aiim.org/pdfua/ns/id/",
            "Indicates, which part of ISO 14289 standard is followed",
            "application/pdf",
            "pdfuaid",
            "Integer",
            "internal",
            "part");

    /** Streams that are read elsewhere, and those of fonts. */
    private static final Set<COSName> OF_PAGES =
            Set.of(COSName.FONT_FILE2, COSName.TO_UNICODE, COSName.CID_TO_GID_MAP, COSName.CID_SET, COSName.CONTENTS);

    private FileContents() {}

    static void read(PDDocument document, List<Passage> passages, List<Hit> faults) throws IOException {
        COSDocument file = document.getDocument();
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<COSStream> expected = Collections.newSetFromMap(new IdentityHashMap<>());
        StringBuilder texts = new StringBuilder();
        walk(file.getTrailer(), seen, expected, texts);
        Set<COSBase> metadata = Collections.newSetFromMap(new IdentityHashMap<>());
        Optional.ofNullable(document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.METADATA))
                .ifPresent(metadata::add);
        boolean leftovers = false;
        for (COSObjectKey key : file.getXrefTable().keySet()) {
            COSBase object = file.getObjectFromPool(key).getObject();
            if (object != null && !seen.contains(object) && !isOfTheFormat(object)) {
                leftovers |=
                        object instanceof COSDictionary || object instanceof COSArray || object instanceof COSString;
                walk(object, seen, expected, texts);
            }
        }
        if (leftovers) {
            faults.add(Hit.unreadable(PdfReading.FILE, LEFTOVER));
        }
        for (COSBase object : seen) {
            if (object instanceof COSStream stream && !expected.contains(stream) && !isOfTheFormat(stream)) {
                if (metadata.contains(stream)) {
                    texts.append(xmp(stream)).append('\n');
                } else {
                    faults.add(Hit.unreadable(PdfReading.FILE, "an attachment, or another part that cannot be read"));
                    texts.append(bytes(stream)).append('\n');
                }
            }
        }
        passages.add(Passage.of(PROPERTIES, texts.toString()));
    }

    /** Adds every text of a dictionary and of what stands in it. */
    static void strings(COSDictionary dictionary, StringBuilder texts) {
        walk(
                dictionary,
                Collections.newSetFromMap(new IdentityHashMap<>()),
                Collections.newSetFromMap(new IdentityHashMap<>()),
                texts);
    }

    private static void walk(COSBase from, Set<COSBase> seen, Set<COSStream> expected, StringBuilder texts) {
        Deque<COSBase> next = new ArrayDeque<>();
        next.push(from);
        while (!next.isEmpty()) {
            COSBase object = next.pop();
            if (object instanceof COSObject reference) {
                COSBase target = reference.getObject();
                if (target != null) {
                    next.push(target);
                }
            } else if (object instanceof COSString text) {
                if (seen.add(text)) {
                    texts.append(text.getString()).append('\n');
                }
            } else if (object instanceof COSArray array) {
                if (seen.add(array)) {
                    array.forEach(next::push);
                }
            } else if (object instanceof COSDictionary dictionary && seen.add(dictionary)) {
                dictionary.entrySet().stream().filter(entry -> !isFileId(entry)).forEach(entry -> {
                    COSBase value =
                            entry.getValue() instanceof COSObject reference ? reference.getObject() : entry.getValue();
                    if (OF_PAGES.contains(entry.getKey())) {
                        streams(value, expected);
                    }
                    if (value != null) {
                        next.push(value);
                    }
                    texts.append(named(entry.getKey().getName()));
                });
            } else if (object instanceof COSName name) {
                texts.append(named(name.getName()));
            }
        }
    }

    /** The file's own id is a digest; read as letters it would be anybody's initials. */
    private static boolean isFileId(Map.Entry<COSName, COSBase> entry) {
        return entry.getKey().equals(COSName.ID)
                && entry.getValue() instanceof COSArray array
                && array.size() == 2
                && array.get(0) instanceof COSString one
                && array.get(1) instanceof COSString other
                && isDigest(one.getBytes())
                && isDigest(other.getBytes());
    }

    private static boolean isDigest(byte[] id) {
        boolean text = true;
        for (byte each : id) {
            text &= each >= ' ' && each <= '~';
        }
        return !text && LENGTHS_OF_A_DIGEST.contains(id.length);
    }

    /** A page's content may be in several streams. */
    private static void streams(@Nullable COSBase value, Set<COSStream> expected) {
        if (value instanceof COSStream stream) {
            expected.add(stream);
        } else if (value instanceof COSArray array) {
            for (int part = 0; part < array.size(); part++) {
                if (array.getObject(part) instanceof COSStream stream) {
                    expected.add(stream);
                }
            }
        }
    }

    /** Names are the format's own words, unless somebody hid a text in one. */
    private static String named(String name) {
        return name.length() > LONGEST_OF_THE_FORMAT || name.chars().anyMatch(letter -> letter <= ' ' || letter > '~')
                ? name + '\n'
                : "";
    }

    private static boolean isOfTheFormat(COSBase object) {
        return object instanceof COSStream stream
                && (COSName.OBJ_STM.equals(stream.getCOSName(COSName.TYPE))
                        || COSName.XREF.equals(stream.getCOSName(COSName.TYPE)));
    }

    private static String xmp(COSStream stream) throws IOException {
        String raw = bytes(stream);
        StringBuilder texts = new StringBuilder();
        ATTRIBUTE.matcher(raw).results().forEach(value -> {
            if (!value.group(1).startsWith("http") && value.group(1).length() > 1) {
                texts.append(value.group(1)).append('\n');
            }
        });
        TAG.splitAsStream(raw)
                .map(String::strip)
                .filter(text -> !text.isEmpty() && !STANDARD.contains(text))
                .forEach(text -> texts.append(text).append('\n'));
        return texts.toString()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }

    private static String bytes(COSStream stream) throws IOException {
        try (var in = stream.createInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
