package daybreak.documents.release;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.util.Matrix;

/** Places in a finished file where a term might stand unseen. */
enum HidingPlace {
    WHITE_TEXT,
    TINY_TEXT,
    BEYOND_THE_PAPER,
    NOT_DRAWN,
    BEHIND_A_BOX,
    SIDEWAYS,
    LETTER_BY_LETTER,
    LETTERS_OUT_OF_ORDER,
    OVER_TWO_PAGES,
    A_STANDARD_FONT,
    A_DRAWING_IN_A_DRAWING,
    A_PICTURE,
    A_HIDDEN_LAYER,
    AN_ATTACHMENT,
    A_NOTE,
    A_LINK,
    A_SCRIPT,
    THE_TITLE,
    THE_AUTHOR,
    THE_KEYWORDS,
    A_PROPERTY_OF_ITS_OWN,
    THE_METADATA,
    A_BOOKMARK,
    ALTERNATIVE_TEXT,
    REPLACEMENT_TEXT,
    A_NAME,
    AN_OBJECT_THAT_NOTHING_USES,
    AN_EARLIER_REVISION,
    AFTER_THE_END,
    A_COMMENT,
    A_LOCKED_FILE;

    private static final float WHITE = 1f;
    private static final float TINY = 0.1f;

    /** The file with the term hidden in it. */
    byte[] in(byte[] clean, String term) throws IOException {
        switch (this) {
            case AFTER_THE_END -> {
                return joined(clean, ("\n" + term + "\n").getBytes(StandardCharsets.UTF_8));
            }
            case A_COMMENT -> {
                byte[] head = Arrays.copyOf(clean, 9);
                return joined(
                        joined(head, ("% " + term + "\n").getBytes(StandardCharsets.UTF_8)),
                        Arrays.copyOfRange(clean, 9, clean.length));
            }
            case AN_EARLIER_REVISION -> {
                byte[] leaking = THE_TITLE.in(clean, term);
                try (PDDocument document = Loader.loadPDF(leaking)) {
                    document.getDocumentInformation().setTitle("Police report");
                    document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    document.saveIncremental(out);
                    return out.toByteArray();
                }
            }
            case AN_OBJECT_THAT_NOTHING_USES -> {
                // What leads to it is blanked out; nothing else in the file moves.
                String file = new String(uncompressed(clean, term), StandardCharsets.ISO_8859_1);
                return Pattern.compile("/Orphan [0-9]+ 0 R")
                        .matcher(file)
                        .replaceAll(lead -> " ".repeat(lead.group().length()))
                        .getBytes(StandardCharsets.ISO_8859_1);
            }
            case A_NAME -> {
                return uncompressed(clean, term);
            }
            default -> {
                try (PDDocument document = Loader.loadPDF(clean)) {
                    hide(document, term);
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    document.save(out);
                    return out.toByteArray();
                }
            }
        }
    }

    private byte[] uncompressed(byte[] clean, String term) throws IOException {
        try (PDDocument document = Loader.loadPDF(clean)) {
            hide(document, term);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    private void hide(PDDocument document, String term) throws IOException {
        PDPage page = document.getPage(0);
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        switch (this) {
            case WHITE_TEXT ->
                draw(document, page, text -> {
                    text.setNonStrokingColor(WHITE, WHITE, WHITE);
                    line(text, document, 10, 60, 400, term);
                });
            case TINY_TEXT -> draw(document, page, text -> line(text, document, TINY, 60, 400, term));
            case BEYOND_THE_PAPER -> draw(document, page, text -> line(text, document, 10, 3_000, 4_000, term));
            case NOT_DRAWN ->
                draw(document, page, text -> {
                    text.setRenderingMode(RenderingMode.NEITHER);
                    line(text, document, 10, 60, 400, term);
                });
            case BEHIND_A_BOX ->
                draw(document, page, text -> {
                    line(text, document, 10, 60, 400, term);
                    text.addRect(50, 390, 300, 30);
                    text.fill();
                });
            case SIDEWAYS ->
                draw(document, page, text -> {
                    text.transform(Matrix.getRotateInstance(Math.PI / 2, 100, 100));
                    line(text, document, 10, 10, 10, term);
                });
            case LETTER_BY_LETTER ->
                draw(document, page, text -> {
                    for (int at = 0; at < term.length(); at++) {
                        line(text, document, 10, 60 + at * 14, 400, term.substring(at, at + 1));
                    }
                });
            case LETTERS_OUT_OF_ORDER ->
                draw(document, page, text -> {
                    for (int at = term.length() - 1; at >= 0; at--) {
                        line(text, document, 10, 60 + at * 7, 20, term.substring(at, at + 1));
                    }
                });
            case OVER_TWO_PAGES -> {
                int half = term.indexOf(' ') > 0 ? term.indexOf(' ') : term.length() / 2;
                draw(document, page, text -> line(text, document, 10, 60, 70, term.substring(0, half)));
                PDPage next = new PDPage(PDRectangle.A4);
                document.getPages().insertAfter(next, page);
                draw(
                        document,
                        next,
                        text -> line(
                                text,
                                document,
                                10,
                                60,
                                770,
                                term.substring(half).strip()));
            }
            case A_STANDARD_FONT ->
                draw(document, page, text -> {
                    text.beginText();
                    text.setFont(new PDType1Font(FontName.HELVETICA), 10);
                    text.newLineAtOffset(60, 400);
                    text.showText(term.replaceAll("[^ -~]", "?"));
                    text.endText();
                });
            case A_DRAWING_IN_A_DRAWING -> {
                PDFormXObject form = new PDFormXObject(document);
                form.setBBox(PDRectangle.A4);
                try (var out = form.getStream().createOutputStream()) {
                    out.write(("% " + term).getBytes(StandardCharsets.UTF_8));
                }
                draw(document, page, text -> text.drawForm(form));
            }
            case A_PICTURE -> {
                var picture = LosslessFactory.createFromImage(
                        document, new BufferedImage(60, 10, BufferedImage.TYPE_BYTE_GRAY));
                draw(document, page, text -> text.drawImage(picture, 60, 400));
            }
            case A_HIDDEN_LAYER -> {
                PDOptionalContentProperties layers = new PDOptionalContentProperties();
                PDOptionalContentGroup layer = new PDOptionalContentGroup("layer");
                layers.addGroup(layer);
                layers.setGroupEnabled(layer, false);
                document.getDocumentCatalog().setOCProperties(layers);
                draw(document, page, text -> {
                    text.beginMarkedContent(COSName.OC, layer);
                    line(text, document, 10, 60, 400, term);
                    text.endMarkedContent();
                });
            }
            case AN_ATTACHMENT -> attach(document, term);
            case A_NOTE -> {
                PDAnnotationText note = new PDAnnotationText();
                note.setContents(term);
                note.setRectangle(new PDRectangle(60, 400, 20, 20));
                page.setAnnotations(List.of(note));
            }
            case A_LINK -> {
                PDActionURI action = new PDActionURI();
                action.setURI("https://example.org/?q=" + term);
                PDAnnotationLink link = new PDAnnotationLink();
                link.setAction(action);
                page.setAnnotations(List.of(link));
            }
            case A_SCRIPT -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("// " + term));
            case THE_TITLE -> document.getDocumentInformation().setTitle("Report about " + term);
            case THE_AUTHOR -> document.getDocumentInformation().setAuthor(term);
            case THE_KEYWORDS -> document.getDocumentInformation().setKeywords("police, " + term);
            case A_PROPERTY_OF_ITS_OWN -> document.getDocumentInformation().setCustomMetadataValue("About", term);
            case THE_METADATA -> {
                String xmp =
                        new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
                document.getDocumentCatalog()
                        .getMetadata()
                        .importXMPMetadata(xmp.replace("<dc:format>", "<dc:source>" + term + "</dc:source><dc:format>")
                                .getBytes(StandardCharsets.UTF_8));
            }
            case A_BOOKMARK -> {
                PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
                PDOutlineItem item = new PDOutlineItem();
                item.setTitle(term);
                outline.addLast(item);
            }
            case ALTERNATIVE_TEXT ->
                Objects.requireNonNull(catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT))
                        .setString(COSName.getPDFName("Alt"), term);
            case REPLACEMENT_TEXT -> {
                PDStream more = new PDStream(document);
                try (var out = more.createOutputStream()) {
                    out.write("/Span <</ActualText ".getBytes(StandardCharsets.US_ASCII));
                    COSWriter.writeString(new COSString(term), out);
                    out.write(">> BDC EMC\n".getBytes(StandardCharsets.US_ASCII));
                }
                List<PDStream> all = new ArrayList<>();
                page.getContentStreams().forEachRemaining(all::add);
                all.add(more);
                page.setContents(all);
            }
            case A_NAME ->
                Objects.requireNonNull(page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES))
                        .setItem(COSName.getPDFName(term), COSName.TYPE);
            case AN_OBJECT_THAT_NOTHING_USES -> {
                COSDictionary orphan = new COSDictionary();
                orphan.setString("Note", term);
                catalog.setItem(COSName.getPDFName("Orphan"), orphan);
            }
            case A_LOCKED_FILE -> {
                document.getDocumentInformation().setTitle(term);
                document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            }
            case AN_EARLIER_REVISION, AFTER_THE_END, A_COMMENT -> throw new IllegalStateException("made of bytes");
        }
    }

    private static void attach(PDDocument document, String term) throws IOException {
        PDEmbeddedFile file =
                new PDEmbeddedFile(document, new ByteArrayInputStream(term.getBytes(StandardCharsets.UTF_8)));
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile("notes.txt");
        specification.setEmbeddedFile(file);
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("notes", specification));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
    }

    private static void draw(PDDocument document, PDPage page, Drawing drawing) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            drawing.on(content);
        }
    }

    private static void line(
            PDPageContentStream content, PDDocument document, float size, float x, float y, String words)
            throws IOException {
        try (InputStream font =
                HidingPlace.class.getResourceAsStream("/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed.ttf")) {
            PDFont dejaVu = PDType0Font.load(document, Objects.requireNonNull(font), true);
            content.beginText();
            content.setFont(dejaVu, size);
            content.newLineAtOffset(x, y);
            content.showText(words);
            content.endText();
        }
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }

    private interface Drawing {
        void on(PDPageContentStream content) throws IOException;
    }
}
