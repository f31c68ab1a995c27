package io.github.workprint.pdf.content;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDDictionaryWrapper;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** The way from what stands on pages to its tags: by number, the tags of a page's content or the one tag of an annotation. */
final class ParentTree {
    private final PDStructureTreeRoot root;
    private final Map<Integer, COSObjectable> numbers = new TreeMap<>();

    ParentTree(PDStructureTreeRoot root) throws IOException {
        this.root = root;
        collect(root.getParentTree());
    }

    private void collect(PDNumberTreeNode node) throws IOException {
        if (node.getNumbers() != null) {
            numbers.putAll(node.getNumbers());
        }
        if (node.getKids() != null) {
            for (PDNumberTreeNode kid : node.getKids()) {
                collect(kid);
            }
        }
    }

    /** To read and to change. */
    Map<Integer, COSObjectable> numbers() {
        return numbers;
    }

    void write() {
        PDNumberTreeNode tree = new PDNumberTreeNode(PDDictionaryWrapper.class);
        tree.setNumbers(numbers);
        root.setParentTree(tree);
    }
}
