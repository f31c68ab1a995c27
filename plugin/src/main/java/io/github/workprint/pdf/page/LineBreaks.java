package io.github.workprint.pdf.page;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may end: where Java lets it, within long words behind the joints of file names and addresses, and within very long ones
 * anywhere, so that no column has to be wider than {@link #LONGEST} letters.
 */
public final class LineBreaks implements FSTextBreaker {
    /** Without a joint, in letters. */
    private static final int LONGEST = 22;
    /** What stays whole whatever its joints, in letters. */
    private static final int WHOLE = 14;

    private static final String JOINTS = "_-./\\:@&=?+,;|~";

    private final BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";
    /** The end of the piece that was given last, and of the word that it is in. */
    private int last;

    private int wordEnd;

    @Override
    public void setText(String text) {
        this.text = text;
        words.setText(text);
        last = 0;
        wordEnd = words.first();
    }

    @Override
    public int next() {
        while (wordEnd <= last) {
            wordEnd = words.next();
            if (wordEnd == BreakIterator.DONE) {
                return BreakIterator.DONE;
            }
        }
        last = within();
        return last;
    }

    /** The whole word where it is short, else the next piece of it. */
    private int within() {
        int end = wordEnd;
        while (end > last && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end - last <= WHOLE) {
            return wordEnd;
        }
        for (int at = Math.min(last + WHOLE, end - 1); at > last + 1; at--) {
            if (isJoint(at)) {
                return at;
            }
        }
        for (int at = last + WHOLE + 1; at < Math.min(last + LONGEST, end); at++) {
            if (isJoint(at)) {
                return at;
            }
        }
        if (end - last <= LONGEST) {
            return wordEnd;
        }
        int cut = last + LONGEST;
        return isWithinCharacter(cut) ? cut - 1 : cut;
    }

    /** Whether a name is made of parts that meet there. */
    private boolean isJoint(int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        return JOINTS.indexOf(before) >= 0 && JOINTS.indexOf(after) < 0
                || before == Hyphenation.SOFT_HYPHEN
                || Character.isLowerCase(before) && Character.isUpperCase(after)
                || Character.isLetter(before) && Character.isDigit(after) && !Character.isDigit(before);
    }

    /** Whether a break there would part a letter from its accents, or the halves of a letter. */
    private boolean isWithinCharacter(int at) {
        int type = Character.getType(text.codePointAt(at));
        return Character.isLowSurrogate(text.charAt(at))
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
