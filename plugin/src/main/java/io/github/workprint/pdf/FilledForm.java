package io.github.workprint.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What somebody has filled into the form of a PDF. It comes from outside: nothing in it is run or followed, forms in XML (XFA) are passed
 * over, and there is an end to its size.
 *
 * @param keywords what the PDF says of itself for searches; empty where it says nothing
 */
public record FilledForm(String keywords, List<Field> fields) {
    /** In bytes. */
    public static final long LARGEST = 16L * 1024 * 1024;

    private static final int MOST_PAGES = 2_000;
    private static final int MOST_FIELDS = 20_000;
    private static final int DEEPEST = 16;

    /**
     * A field of the form.
     *
     * @param name as {@link FormFields} gave it
     * @param box whether it is a box to tick; else a line to write on
     * @param value what is written; of a box whether it is ticked, as {@code true} or nothing
     */
    public record Field(String name, boolean box, String value) {}

    /** Why a file gives no answers. */
    public static final class UnfitForm extends Exception {
        private static final long serialVersionUID = 1L;

        UnfitForm(String reason) {
            super(reason);
        }
    }

    private record Node(
            COSDictionary field, String above, Optional<COSBase> kind, Optional<COSBase> value, int depth) {}

    public FilledForm {
        fields = List.copyOf(fields);
    }

    /** @throws UnfitForm where it is no PDF, or one that says nothing that can be relied on; its message says why */
    public static FilledForm of(byte[] pdf) throws UnfitForm {
        if (pdf.length > LARGEST) {
            throw new UnfitForm("it is larger than " + LARGEST / (1024 * 1024) + " MB");
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return of(document);
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException broken) {
            // The library throws any of these where the inside of a file is not what it has to be.
            throw new UnfitForm("it is no PDF, it is encrypted, or it is damaged");
        }
    }

    private static FilledForm of(PDDocument document) throws UnfitForm {
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw new UnfitForm("it has more than " + MOST_PAGES + " pages");
        }
        COSBase form = document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.ACRO_FORM);
        if (!(form instanceof COSDictionary dictionary)) {
            throw new UnfitForm("it has no form, or the form was flattened");
        }
        String keywords = document.getDocumentInformation().getKeywords();
        return new FilledForm(keywords == null ? "" : keywords, fields(dictionary));
    }

    private static List<Field> fields(COSDictionary form) throws UnfitForm {
        List<Field> fields = new ArrayList<>();
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Node> open = new ArrayDeque<>();
        children(form, COSName.FIELDS, new Node(form, "", Optional.empty(), Optional.empty(), 0), open);
        while (!open.isEmpty()) {
            Node node = open.remove();
            if (!seen.add(node.field())) {
                continue;
            }
            if (seen.size() > MOST_FIELDS || node.depth() > DEEPEST) {
                throw new UnfitForm("its form has more than " + MOST_FIELDS + " fields, or fields within fields");
            }
            String own = node.field().getString(COSName.T, "");
            String name = node.above().isEmpty() || own.isEmpty() ? node.above() + own : node.above() + "." + own;
            Node here = new Node(
                    node.field(),
                    name,
                    Optional.ofNullable(node.field().getDictionaryObject(COSName.FT))
                            .or(node::kind),
                    Optional.ofNullable(node.field().getDictionaryObject(COSName.V))
                            .or(node::value),
                    node.depth());
            if (!children(node.field(), COSName.KIDS, here, open)) {
                field(here).ifPresent(fields::add);
            }
        }
        return fields;
    }

    /** Whether there are fields below; kids without a name are the places where a field shows. */
    private static boolean children(COSDictionary holder, COSName key, Node above, Deque<Node> open) {
        boolean any = false;
        if (holder.getDictionaryObject(key) instanceof COSArray kids) {
            for (int i = 0; i < kids.size(); i++) {
                if (kids.getObject(i) instanceof COSDictionary kid && kid.containsKey(COSName.T)) {
                    open.add(new Node(kid, above.above(), above.kind(), above.value(), above.depth() + 1));
                    any = true;
                }
            }
        }
        return any;
    }

    private static Optional<Field> field(Node node) {
        boolean box = node.kind().filter(COSName.BTN::equals).isPresent();
        boolean line = node.kind().filter(COSName.TX::equals).isPresent();
        return box || line
                ? Optional.of(new Field(
                        node.above(),
                        box,
                        node.value().map(value -> text(value, box)).orElse("")))
                : Optional.empty();
    }

    private static String text(COSBase value, boolean box) {
        if (box) {
            return value instanceof COSName state && !state.equals(COSName.Off) ? "true" : "";
        }
        return value instanceof COSString text ? text.getString() : "";
    }
}
