package io.github.workprint.render.prose;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.github.workprint.finding.Similar;
import io.github.workprint.render.prose.ProseWords.Word;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Marks in one fragment of prose what changed since another. Words are compared on the rendered structure: {@code del} holds words that
 * went, {@code ins} words that came, both stand inside the block that they belong to. A block that went or came as a whole has the class
 * {@code removed} or {@code added} besides.
 *
 * <p>Without the removed blocks and the content of {@code del}, the result is the new fragment; without the added blocks and the
 * content of {@code ins}, it reads as the old one.
 */
public final class ProseRedline {
    /** Share of words that two blocks have in common from which on they are versions of one block. */
    private static final double ALIKE = 0.4;

    private ProseRedline() {}

    /** The fragment {@code now} (and its problems), marked against {@code was}. */
    public static ProseHtml between(ProseHtml was, ProseHtml now) {
        if (was.html().equals(now.html())) {
            return now;
        }
        Document page = Document.createShell("");
        blocks(page.body(), body(was.html()).children(), body(now.html()).children());
        return new ProseHtml(ProseSafety.print(page), now.problems());
    }

    private static Element body(String html) {
        return Jsoup.parseBodyFragment(html).body();
    }

    private static void blocks(Element into, List<Element> was, List<Element> now) {
        int next = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(prints(was), prints(now)).getDeltas()) {
            int from = delta.getTarget().getPosition();
            now.subList(next, from).forEach(block -> into.appendChild(block.clone()));
            next = from + delta.getTarget().size();
            int gone = delta.getSource().getPosition();
            changed(into, was.subList(gone, gone + delta.getSource().size()), now.subList(from, next));
        }
        now.subList(next, now.size()).forEach(block -> into.appendChild(block.clone()));
    }

    private static List<String> prints(List<Element> blocks) {
        return blocks.stream().map(Element::outerHtml).toList();
    }

    /** Blocks of which none is in both: versions of one block are paired, the rest went or came as a whole. */
    private static void changed(Element into, List<Element> was, List<Element> now) {
        boolean only = was.size() == 1 && now.size() == 1;
        int wasNext = 0;
        int nowNext = 0;
        List<AbstractDelta<Element>> deltas = DiffUtils.diff(
                        was,
                        now,
                        (one, other) ->
                                comparable(one, other) && (only || Similar.share(one.text(), other.text()) >= ALIKE))
                .getDeltas();
        for (AbstractDelta<Element> delta : deltas) {
            while (nowNext < delta.getTarget().getPosition()) {
                pair(into, was.get(wasNext++), now.get(nowNext++));
            }
            delta.getSource().getLines().forEach(block -> whole(into, block, "removed"));
            delta.getTarget().getLines().forEach(block -> whole(into, block, "added"));
            wasNext += delta.getSource().size();
            nowNext += delta.getTarget().size();
        }
        while (nowNext < now.size()) {
            pair(into, was.get(wasNext++), now.get(nowNext++));
        }
    }

    private static boolean comparable(Element one, Element other) {
        return ProseWords.tag(one).equals(ProseWords.tag(other)) && (line(one) == line(other) || line(one));
    }

    private static boolean line(Element block) {
        boolean mayBe = ProseTags.LEAVES.contains(block.normalName()) || ProseTags.ITEMS.contains(block.normalName());
        return mayBe && ProseTags.holdsInline(block);
    }

    private static void pair(Element into, Element was, Element now) {
        Element copy = now.shallowClone();
        into.appendChild(copy);
        if (line(now)) {
            ProseLine.write(copy, ProseWords.of(was), ProseWords.of(now));
        } else if (line(was) && was.childNodeSize() > 0) {
            Element paragraph = new Element("p");
            was.clone().childNodes().stream().toList().forEach(paragraph::appendChild);
            blocks(copy, List.of(paragraph), now.children());
        } else {
            blocks(copy, was.children(), now.children());
        }
    }

    /** A copy of a block in which every word is marked. */
    private static void whole(Element into, Element block, String state) {
        Element copy = block.clone();
        into.appendChild(copy);
        List<Element> lines = new ArrayList<>(copy.select("*"));
        lines.removeIf(element -> !line(element));
        for (Element line : lines) {
            List<Word> words = ProseWords.of(line);
            line.empty();
            if (state.equals("removed")) {
                ProseLine.write(line, words, List.of());
            } else {
                ProseLine.write(line, List.of(), words);
            }
        }
        copy.addClass(state);
    }
}
