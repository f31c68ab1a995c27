package io.github.workprint.pdf.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Takes tags out of a print that say nothing: the engine tags every box, so that a word in three boxes has three tags, which is
 * half of a handbook's bytes. What a screen reader says stays the same.
 */
public final class StructTreePruner {
    private static final COSName SPAN = COSName.getPDFName("Span");
    private static final COSName DIV = COSName.getPDFName("Div");
    private static final COSName ALT = COSName.getPDFName("Alt");
    private static final COSName PG = COSName.getPDFName("Pg");
    private static final COSName LINK = COSName.getPDFName("Link");

    /** Of a tag that has a name and a place and nothing else to say. */
    private static final Set<String> PLAIN = Set.of("K", "P", "Pg", "S", "Type");

    /** Where text may stand without a tag around it. */
    private static final Set<String> HOLDERS =
            Set.of("Span", "Div", "P", "TD", "TH", "LBody", "Lbl", "Link", "Caption", "H1", "H2", "H3", "H4");

    /** Where blocks may stand without a tag around several of them. */
    private static final Set<String> GROUPS = Set.of("Document", "Sect", "Art", "Div", "TD", "TH", "LBody");

    private final IdentityHashMap<COSDictionary, COSDictionary> merged = new IdentityHashMap<>();

    private final Map<Map<String, String>, COSDictionary> shared = new HashMap<>();

    private final Map<Integer, COSArray> pages = new HashMap<>();

    private StructTreePruner() {}

    /** By the number of a page, the tags of its content. */
    public static Map<Integer, COSArray> thin(PDDocument document) {
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        if (root == null) {
            return Map.of();
        }
        StructTreePruner tags = new StructTreePruner();
        tags.thin(root);
        COSDictionary parents = root.getCOSDictionary(COSName.PARENT_TREE);
        if (parents != null) {
            tags.point(parents);
        }
        return tags.pages;
    }

    private void thin(COSDictionary element) {
        if (LINK.equals(element.getCOSName(COSName.S))) {
            // Its annotation says the same, and the text of the link is there to be read.
            element.removeItem(ALT);
        }
        share(element);
        if (element.containsKey(COSName.P)) {
            element.removeItem(COSName.TYPE);
        }
        List<COSBase> kids = kids(element);
        COSArray kept = new COSArray();
        for (COSBase kid : kids) {
            if (kid instanceof COSDictionary tag && tag.containsKey(COSName.S)) {
                thin(tag);
                if (saysNothing(tag, element, kids.size() == 1) || onlyGroups(tag, element)) {
                    lift(tag, element, kept);
                    continue;
                }
            } else if (kid instanceof COSDictionary reference) {
                reference.setDirect(true);
            }
            kept.add(kid);
        }
        if (kept.size() == 1) {
            element.setItem(COSName.K, kept.get(0));
        } else if (kept.size() > 0) {
            element.setItem(COSName.K, kept);
        }
    }

    private static boolean saysNothing(COSDictionary tag, COSDictionary parent, boolean alone) {
        String type = parent.getNameAsString(COSName.S, "");
        return isPlain(tag)
                && HOLDERS.contains(type)
                && (SPAN.equals(tag.getCOSName(COSName.S)) || (alone && DIV.equals(tag.getCOSName(COSName.S))))
                && parent.getCOSDictionary(PG) == tag.getCOSDictionary(PG);
    }

    /** Whether it only holds other tags together that may stand where it stands. */
    private static boolean onlyGroups(COSDictionary tag, COSDictionary parent) {
        return DIV.equals(tag.getCOSName(COSName.S))
                && isPlain(tag)
                && GROUPS.contains(parent.getNameAsString(COSName.S, ""))
                && kids(tag).stream()
                        .allMatch(kid -> kid instanceof COSDictionary inner && inner.containsKey(COSName.S));
    }

    private static boolean isPlain(COSDictionary tag) {
        return tag.keySet().stream().allMatch(key -> PLAIN.contains(key.getName()));
    }

    private void lift(COSDictionary tag, COSDictionary parent, COSArray kept) {
        merged.put(tag, parent);
        for (COSBase kid : kids(tag)) {
            if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
                inner.setItem(COSName.P, parent);
            }
            kept.add(kid);
        }
    }

    private static List<COSBase> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        List<COSBase> list = new ArrayList<>();
        for (int i = 0; kids instanceof COSArray array && i < array.size(); i++) {
            list.add(array.getObject(i));
        }
        if (kids != null && !(kids instanceof COSArray)) {
            list.add(kids);
        }
        return list;
    }

    /** Attributes that say the same, such as that a cell heads its row or spans three, are one object. */
    private void share(COSDictionary element) {
        COSDictionary attributes = element.getCOSDictionary(COSName.A);
        if (attributes != null
                && attributes.entrySet().stream()
                        .allMatch(entry ->
                                entry.getValue() instanceof COSName || entry.getValue() instanceof COSInteger)) {
            Map<String, String> said = new TreeMap<>();
            attributes.forEach((key, value) -> said.put(key.getName(), value.toString()));
            element.setItem(COSName.A, shared.computeIfAbsent(said, same -> attributes));
        }
    }

    /** Lets the tree from content to tags point to what is left. */
    private void point(COSDictionary node) {
        COSArray kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                point(kid);
            }
        }
        COSArray numbers = node.getCOSArray(COSName.NUMS);
        for (int i = 1; numbers != null && i < numbers.size(); i += 2) {
            COSBase value = numbers.getObject(i);
            if (value instanceof COSArray page) {
                pages.put(numbers.getInt(i - 1), page);
                for (int id = 0; id < page.size(); id++) {
                    if (page.getObject(id) instanceof COSDictionary tag) {
                        page.set(id, left(tag));
                    }
                }
            } else if (value instanceof COSDictionary tag) {
                numbers.set(i, left(tag));
            }
        }
    }

    private COSDictionary left(COSDictionary tag) {
        COSDictionary left = tag;
        for (COSDictionary above = merged.get(left); above != null; above = merged.get(left)) {
            left = above;
        }
        return left;
    }
}
