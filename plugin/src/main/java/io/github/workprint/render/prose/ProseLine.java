package io.github.workprint.render.prose;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.github.workprint.render.prose.ProseWords.Word;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Writes one line of a redline: the new words inside the elements of the new line, the old words in between. Marks stand inside the
 * elements of the new line and never cross them.
 */
final class ProseLine {
    private final List<Element> sources = new ArrayList<>();
    private final List<Element> open = new ArrayList<>();

    private ProseLine(Element line) {
        open.add(line);
    }

    /** Fills the empty element {@code line} with the words of {@code now}, marked against those of {@code was}. */
    static void write(Element line, List<Word> was, List<Word> now) {
        ProseLine writer = new ProseLine(line);
        int next = 0;
        for (Span change : changes(was, now)) {
            writer.words(now.subList(next, change.nowFrom()), "");
            writer.deleted(was.subList(change.wasFrom(), change.wasTo()), change.nowFrom(), now);
            writer.words(now.subList(change.nowFrom(), change.nowTo()), "ins");
            next = change.nowTo();
        }
        writer.words(now.subList(next, now.size()), "");
    }

    /** Words from and to (exclusive) of the old line that those of the new line replace. */
    private record Span(int wasFrom, int wasTo, int nowFrom, int nowTo) {
        boolean replaces() {
            return wasFrom < wasTo && nowFrom < nowTo;
        }
    }

    /** Changes in order; words replaced one by one, with only a gap or a comma between them, are one change to a reader. */
    private static List<Span> changes(List<Word> was, List<Word> now) {
        List<Span> spans = new ArrayList<>();
        for (AbstractDelta<Word> delta : DiffUtils.diff(was, now).getDeltas()) {
            Span next = new Span(
                    delta.getSource().getPosition(),
                    delta.getSource().last() + 1,
                    delta.getTarget().getPosition(),
                    delta.getTarget().last() + 1);
            Span before = spans.isEmpty() ? next : spans.get(spans.size() - 1);
            boolean joined = !spans.isEmpty()
                    && (before.replaces() || next.replaces())
                    && now.subList(before.nowTo(), next.nowFrom()).stream().allMatch(Word::minor);
            if (joined) {
                spans.set(spans.size() - 1, new Span(before.wasFrom(), next.wasTo(), before.nowFrom(), next.nowTo()));
            } else {
                spans.add(next);
            }
        }
        return spans;
    }

    private void words(List<Word> words, String mark) {
        words.forEach(word -> place(word.node(), word.around(), mark));
    }

    private void deleted(List<Word> words, int at, List<Word> now) {
        if (words.isEmpty()) {
            return;
        }
        List<Element> left = at > 0 ? now.get(at - 1).around() : List.of();
        List<Element> right = at < now.size() ? now.get(at).around() : List.of();
        List<Element> common = left.subList(0, shared(left, right));
        enter(common);
        ProseLine del = new ProseLine(last(open).appendElement("del"));
        words.forEach(word -> del.place(word.node(), beyond(word.around(), common), ""));
    }

    /** The elements around an old word that the place where it is printed does not have. */
    private static List<Element> beyond(List<Element> around, List<Element> common) {
        int same = 0;
        while (same < Math.min(around.size(), common.size())
                && ProseWords.tag(around.get(same)).equals(ProseWords.tag(common.get(same)))) {
            same++;
        }
        return around.subList(same, around.size());
    }

    private void place(Node node, List<Element> around, String mark) {
        enter(around);
        Element parent = mark.isEmpty() ? last(open) : marked(last(open), mark);
        parent.appendChild(node.clone());
    }

    private static Element marked(Element parent, String mark) {
        return parent.lastChild() instanceof Element before && before.nameIs(mark)
                ? before
                : parent.appendElement(mark);
    }

    /** Closes and opens elements until exactly copies of {@code around} are open below the line. */
    private void enter(List<Element> around) {
        int same = shared(sources, around);
        sources.subList(same, sources.size()).clear();
        open.subList(same + 1, open.size()).clear();
        for (Element source : around.subList(same, around.size())) {
            Element copy = source.shallowClone();
            last(open).appendChild(copy);
            sources.add(source);
            open.add(copy);
        }
    }

    /** How many leading elements are the very same objects. */
    private static int shared(List<Element> one, List<Element> other) {
        int same = 0;
        while (same < Math.min(one.size(), other.size()) && one.get(same) == other.get(same)) {
            same++;
        }
        return same;
    }

    private static Element last(List<Element> elements) {
        return elements.get(elements.size() - 1);
    }
}
