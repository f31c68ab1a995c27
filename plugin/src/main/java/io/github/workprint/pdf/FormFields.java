package io.github.workprint.pdf;

import io.github.workprint.pdf.font.ParsedFonts;
import io.github.workprint.pdf.page.FieldAddress;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * Turns marked links into form fields. The engine's own widgets fail PDF/UA (untagged, fonts not embedded), but its links
 * are tagged well, so a link is changed in place into a widget and keeps its place in the structure tree.
 *
 * <p>{@code <a class="check" href="https://check.invalid/ID" title="...">} becomes a check box, {@code <a class="entry"
 * href="https://entry.invalid/ID" title="...">} a line to write on. The field is named ID; the title is what is read out.
 * Links of one ID become one field that shows in several places. What stands behind a question mark is filled in already.
 */
final class FormFields {
    private record Slot(PDPage page, PDAnnotation link) {}

    private final PDDocument document;
    private final FieldLooks looks;

    FormFields(PDDocument document, ParsedFonts fonts) {
        this.document = document;
        this.looks = new FieldLooks(document, fonts);
    }

    /** Changes the links of the document; does nothing where there is none. */
    void fit() throws IOException {
        COSArray fields = new COSArray();
        boolean entries = false;
        for (Map.Entry<String, List<Slot>> entry : slots().entrySet()) {
            boolean check = entry.getKey().startsWith(FieldAddress.CHECK);
            entries |= !check;
            fields.add(field(URI.create(entry.getKey()), check, entry.getValue()));
        }
        if (fields.size() == 0) {
            return;
        }
        COSDictionary form = new COSDictionary();
        form.setItem(COSName.FIELDS, fields);
        if (entries) {
            form.setItem(COSName.DR, looks.entryResources());
            form.setString(COSName.DA, FieldLooks.ENTRY_APPEARANCE);
        }
        document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
    }

    private Map<String, List<Slot>> slots() throws IOException {
        Map<String, List<Slot>> slots = new LinkedHashMap<>();
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link
                        && link.getAction() instanceof PDActionURI action
                        && (action.getURI().startsWith(FieldAddress.CHECK)
                                || action.getURI().startsWith(FieldAddress.ENTRY))) {
                    slots.computeIfAbsent(action.getURI(), uri -> new ArrayList<>())
                            .add(new Slot(page, annotation));
                }
            }
        }
        return slots;
    }

    private COSDictionary field(URI address, boolean check, List<Slot> slots) throws IOException {
        String id = address.getPath().substring(1);
        String filled = address.getQuery() == null ? "" : address.getQuery();
        COSDictionary field = slots.size() == 1 ? slots.get(0).link().getCOSObject() : new COSDictionary();
        String spoken = slots.get(0).link().getContents();
        COSArray kids = new COSArray();
        for (Slot slot : slots) {
            COSDictionary widget = widget(slot, check, filled);
            if (widget != field) {
                widget.setItem(COSName.PARENT, field);
                kids.add(widget);
            }
        }
        if (kids.size() > 0) {
            field.setItem(COSName.KIDS, kids);
        }
        field.setItem(COSName.FT, check ? COSName.BTN : COSName.TX);
        // A full stop would separate the names of a parent and a child field.
        field.setString(COSName.T, id.replace('.', '/'));
        field.setString(COSName.TU, spoken == null ? id : spoken);
        if (check) {
            field.setItem(COSName.V, filled.isEmpty() ? COSName.Off : COSName.YES);
        } else {
            field.setString(COSName.DA, FieldLooks.ENTRY_APPEARANCE);
            field.setItem(COSName.V, new COSString(filled));
        }
        return field;
    }

    private COSDictionary widget(Slot slot, boolean check, String filled) throws IOException {
        COSDictionary widget = slot.link().getCOSObject();
        widget.setItem(COSName.SUBTYPE, COSName.getPDFName("Widget"));
        for (String key : List.of("A", "BS", "Border", "Contents", "H")) {
            widget.removeItem(COSName.getPDFName(key));
        }
        widget.setItem(COSName.P, slot.page());
        // Poppler draws nothing when AP or its N is an indirect object, though that is allowed.
        COSDictionary appearance = new COSDictionary();
        appearance.setDirect(true);
        if (check) {
            appearance.setItem(COSName.N, looks.check(slot.link().getRectangle()));
            widget.setItem(COSName.AS, filled.isEmpty() ? COSName.Off : COSName.YES);
        } else {
            appearance.setItem(COSName.N, looks.entry(slot.link().getRectangle(), filled));
        }
        widget.setItem(COSName.AP, appearance);
        tagAsForm(slot.link());
        return widget;
    }

    private void tagAsForm(PDAnnotation widget) throws IOException {
        PDNumberTreeNode parents =
                document.getDocumentCatalog().getStructureTreeRoot().getParentTree();
        Object element = parents.getValue(widget.getStructParent());
        COSBase tagged = element instanceof COSObjectable object ? object.getCOSObject() : null;
        if (!(tagged instanceof COSDictionary structure)) {
            throw new IllegalStateException("the engine printed a form field's link without a tag");
        }
        structure.setItem(COSName.S, COSName.getPDFName("Form"));
    }
}
