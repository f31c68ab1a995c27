package io.github.workprint.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/**
 * Takes form fields along with the pages that they stand on: pages that are taken out of a document leave its form behind, and
 * with that what their fields are.
 */
final class CarriedFields {
    private static final List<COSName> OF_FIELD = List.of(COSName.FT, COSName.T, COSName.TU, COSName.V, COSName.DA);

    private CarriedFields() {}

    /** Writes what a field is, and the fonts of the form, on each of its places. */
    static void pack(PDDocument book) throws IOException {
        COSDictionary form = book.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
        if (form == null) {
            return;
        }
        for (COSDictionary widget : widgets(book)) {
            COSDictionary field = widget.getCOSDictionary(COSName.PARENT);
            if (field != null) {
                OF_FIELD.stream().filter(field::containsKey).forEach(name -> widget.setItem(name, field.getItem(name)));
                widget.removeItem(COSName.PARENT);
            }
            COSBase fonts = form.getItem(COSName.DR);
            if (fonts != null) {
                widget.setItem(COSName.DR, fonts);
            }
        }
    }

    /** Makes a form of the fields that came along; those of one name are one field again. */
    static void unpack(PDDocument packet) throws IOException {
        Map<String, List<COSDictionary>> named = new LinkedHashMap<>();
        COSDictionary form = new COSDictionary();
        for (COSDictionary widget : widgets(packet)) {
            named.computeIfAbsent(widget.getString(COSName.T, ""), name -> new ArrayList<>())
                    .add(widget);
            if (widget.containsKey(COSName.DR)) {
                form.setItem(COSName.DR, widget.getItem(COSName.DR));
                form.setString(COSName.DA, FieldLooks.ENTRY_APPEARANCE);
                widget.removeItem(COSName.DR);
            }
        }
        COSArray fields = new COSArray();
        named.values().forEach(places -> fields.add(places.size() == 1 ? places.get(0) : joined(places)));
        if (fields.size() > 0) {
            form.setItem(COSName.FIELDS, fields);
            packet.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
        }
    }

    private static COSDictionary joined(List<COSDictionary> places) {
        COSDictionary field = new COSDictionary();
        COSArray kids = new COSArray();
        for (COSDictionary place : places) {
            for (COSName name : OF_FIELD) {
                if (place.containsKey(name)) {
                    field.setItem(name, place.getItem(name));
                    place.removeItem(name);
                }
            }
            place.setItem(COSName.PARENT, field);
            kids.add(place);
        }
        field.setItem(COSName.KIDS, kids);
        return field;
    }

    private static List<COSDictionary> widgets(PDDocument document) throws IOException {
        List<COSDictionary> widgets = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationWidget) {
                    widgets.add(annotation.getCOSObject());
                }
            }
        }
        return widgets;
    }
}
