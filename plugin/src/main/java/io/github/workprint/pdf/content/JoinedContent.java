package io.github.workprint.pdf.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;

/**
 * Joins pieces of a page's content that follow each other and have one tag: the engine makes a piece of every run of letters in one
 * style.
 */
final class JoinedContent {
    /** What begins a piece: its type, its number, {@code BDC}. */
    private static final int BEGINNING = 3;

    private static final int ARTIFACT = -1;

    /** By number of a piece, its tag. */
    private final COSArray tags;

    private final List<Object> kept = new ArrayList<>();
    /** The pieces around a place, the innermost first; negative for an artifact. */
    private final Deque<Integer> opened = new ArrayDeque<>();
    /** The piece that was closed last. */
    private int closed = ARTIFACT;

    private JoinedContent(COSArray tags) {
        this.tags = tags;
    }

    /** @param tags of the page, as the tree from content to tags has them */
    static List<Object> of(List<Object> tokens, COSArray tags) {
        JoinedContent content = new JoinedContent(tags);
        tokens.forEach(content::token);
        return content.kept;
    }

    private void token(Object token) {
        kept.add(token);
        if (Operators.is(token, "BMC")) {
            opened.push(ARTIFACT);
        } else if (Operators.is(token, "BDC")) {
            opened.push(begun(number()));
        } else if (Operators.is(token, "EMC")) {
            closed = opened.pop();
        }
    }

    /** The piece that goes on: the one that begins, or the one before it. */
    private int begun(int number) {
        int end = kept.size() - BEGINNING - 1;
        if (number >= 0 && closed >= 0 && end >= 0 && Operators.is(kept.get(end), "EMC") && isJoined(number)) {
            kept.subList(end, kept.size()).clear();
            return closed;
        }
        return number;
    }

    /** Of the piece that begins; negative for an artifact. */
    private int number() {
        return kept.size() >= BEGINNING && kept.get(kept.size() - 2) instanceof COSDictionary marked
                ? marked.getInt(COSName.MCID, ARTIFACT)
                : ARTIFACT;
    }

    /** Whether the tag of the last piece has this one next; then it has one less. */
    private boolean isJoined(int number) {
        if (Math.max(number, closed) >= tags.size()
                || !(tags.getObject(closed) instanceof COSDictionary tag)
                || tags.getObject(number) != tag
                || !(tag.getDictionaryObject(COSName.K) instanceof COSArray kids)) {
            return false;
        }
        for (int i = 1; i < kids.size(); i++) {
            if (is(kids.getObject(i), number) && is(kids.getObject(i - 1), closed)) {
                kids.remove(i);
                tags.set(number, COSNull.NULL);
                return true;
            }
        }
        return false;
    }

    private static boolean is(COSBase kid, int number) {
        return kid instanceof COSInteger content && content.intValue() == number;
    }
}
