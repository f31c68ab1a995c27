package io.github.workprint.render.prose;

import static io.github.workprint.render.prose.SharedProse.PROSE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ProseRedlineTest {
    private static final List<String> WORDS = List.of(
            "copy",
            "the",
            "*card*",
            "_twice_",
            "`mhl`",
            "and",
            "verify,",
            "*both _copies_ now*",
            "https://a.example[here]",
            "24",
            "fps.",
            "(then)",
            "footnote:[see *log*]",
            "a +\nb",
            "x^2^");

    private static String redline(String was, String now) {
        return ProseRedline.between(PROSE.convert(was), PROSE.convert(now)).html();
    }

    @Test
    void wordsAreMarkedInTheirPlace() {
        assertEquals("<p>Copy at <del>24</del><ins>25</ins> fps.</p>", redline("Copy at 24 fps.", "Copy at 25 fps."));
        assertEquals("<p>Copy <ins>it </ins>twice.</p>", redline("Copy twice.", "Copy it twice."));
        assertEquals(
                "<p>Ask the <del>sound editor</del><ins>music supervisor</ins>.</p>",
                redline("Ask the sound editor.", "Ask the music supervisor."));
    }

    @Test
    void marksStayInsideElements() {
        assertEquals(
                "<p>See <strong>both <del>cards</del><ins>drives</ins></strong> now.</p>",
                redline("See *both cards* now.", "See *both drives* now."));
        assertEquals(
                "<p>Stop <del><strong>now</strong> </del>please.</p>", redline("Stop *now* please.", "Stop please."));
        assertEquals("<p><del><em>x</em></del><strong><ins>x</ins></strong> y</p>", redline("_x_ y", "*x* y"));
    }

    @Test
    void blocksComeAndGoAsAWhole() {
        assertEquals(
                "<ul><li>one</li><li class=\"removed\"><del>two</del></li><li>three</li></ul>",
                redline("* one\n* two\n* three", "* one\n* three"));
        assertEquals("<p>a</p><p class=\"added\"><ins>b</ins></p>", redline("a", "a\n\nb"));
        assertEquals(
                "<ul><li><p>one</p><ul class=\"added\"><li><ins>two</ins></li></ul></li></ul>",
                redline("* one", "* one\n** two"));
        assertEquals(
                "<p class=\"removed\"><del>a</del></p><ul class=\"added\"><li><ins>a</ins></li></ul>",
                redline("a", "* a"));
    }

    @Test
    void anInlineFieldStaysInline() {
        ProseHtml none = PROSE.convert("");
        ProseHtml some = PROSE.convert("a *b*");
        assertEquals(
                Optional.of("<ins>a </ins><strong><ins>b</ins></strong>"),
                ProseRedline.between(none, some).inline());
        assertEquals(
                Optional.of("<del>a <strong>b</strong></del>"),
                ProseRedline.between(some, none).inline());
    }

    @Test
    void aLinkThatLeadsElsewhereIsMarked() {
        assertEquals(
                1,
                Jsoup.parse(redline("https://a.example[x] y", "https://b.example[x] y"))
                        .select("del > a[href=https://a.example]")
                        .size());
    }

    @Test
    void sameProseHasNoMarks() {
        ProseHtml prose = PROSE.convert("Some *prose*");
        assertSame(prose, ProseRedline.between(prose, prose));
    }

    @Test
    void oldAndNewCanBeReadFromTheResult() {
        Random random = new Random(42);
        for (int i = 0; i < 700; i++) {
            List<String> blocks = blocks(random);
            ProseHtml was = PROSE.convert(String.join("\n\n", blocks));
            ProseHtml now = PROSE.convert(
                    String.join("\n\n", random.nextInt(5) == 0 ? blocks(random) : edited(blocks, random)));
            checkMarks(was, now);
        }
    }

    @Test
    void soTheyCanFromStrangeMarkup() {
        Random random = new Random(7);
        List<String> sources = ProseSafetyTest.everything();
        for (int i = 0; i < 1500; i++) {
            String one = sources.get(random.nextInt(sources.size()));
            String other = sources.get(random.nextInt(sources.size()));
            checkMarks(PROSE.convert(one), PROSE.convert(other));
            checkMarks(PROSE.convert("x\n\n" + one), PROSE.convert(one + "\n\n* y"));
        }
    }

    private static void checkMarks(ProseHtml was, ProseHtml now) {
        boolean marks = !Jsoup.parse(ProseRedline.between(was, now).html())
                .select("del, ins, .added, .removed")
                .isEmpty();
        assertEquals(!was.html().equals(now.html()), marks, () -> "was: " + was.html() + "\nnow: " + now.html());
        String marked = ProseRedline.between(was, now).html();
        SafeHtml.assertWellFormed(marked, was.html() + "\n" + now.html());
        assertEquals(now.html(), now(marked), () -> "was: " + was.html() + "\nmarked: " + marked);
        assertEquals(
                text(was.html()),
                text(was(marked)),
                () -> "was: " + was.html() + "\nnow: " + now.html() + "\nmarked: " + marked);
        assertEquals(
                0,
                Jsoup.parse(marked)
                        .select(":is(del,ins) :is(p,ul,ol,li,table,td,div,pre,del,ins)")
                        .size(),
                marked);
    }

    private static String now(String marked) {
        Document page = Jsoup.parseBodyFragment(marked);
        page.select(".removed, del").remove();
        page.select("ins").unwrap();
        return unmarked(page, "added");
    }

    private static String was(String marked) {
        Document page = Jsoup.parseBodyFragment(marked);
        page.select(".added, ins").remove();
        page.select("del").unwrap();
        return unmarked(page, "removed");
    }

    private static String unmarked(Document page, String state) {
        for (Element block : page.select("." + state)) {
            block.removeClass(state);
            if (block.className().isEmpty()) {
                block.removeAttr("class");
            }
        }
        return ProseSafety.print(page);
    }

    /** Text and line breaks without tags; a block's end counts as a gap, because a paragraph in an item may come or go with it. */
    private static String text(String html) {
        return html.replaceAll("<br />", "/")
                .replaceAll("</(p|li|td|th|dt|dd|h.|tr|ul|ol|table|div|pre)>", " ")
                .replaceAll("<[^>]+>", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static List<String> blocks(Random random) {
        List<String> blocks = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            blocks.add(
                    switch (random.nextInt(7)) {
                        case 0 ->
                            "* " + line(random) + "\n* " + line(random) + "\n** " + line(random) + "\n* "
                                    + line(random);
                        case 1 ->
                            "|===\n|" + line(random) + " |" + line(random) + "\n\n|" + line(random) + " |"
                                    + line(random) + "\n|===";
                        case 2 -> "NOTE: " + line(random);
                        case 3 -> "----\n" + line(random) + "\n  " + line(random) + "\n----";
                        case 4 -> "term:: " + line(random) + "\nother:: " + line(random);
                        default -> line(random);
                    });
        }
        return blocks;
    }

    private static List<String> edited(List<String> blocks, Random random) {
        List<String> edited = new ArrayList<>(blocks);
        for (int edits = random.nextInt(4); edits > 0; edits--) {
            int at = random.nextInt(edited.size());
            String word = WORDS.get(random.nextInt(WORDS.size()));
            switch (random.nextInt(5)) {
                case 0 -> edited.add(at, line(random));
                case 1 -> edited.set(at, edited.get(at).replaceFirst("copy|verify|24|the", word));
                case 2 -> edited.set(at, edited.get(at).replaceAll(" the| and", ""));
                case 3 -> edited.set(at, edited.get(at) + " " + word);
                default -> edited.set(at, edited.get(at).replaceFirst("\\n\\*+ [^\\n]*", ""));
            }
        }
        return edited;
    }

    private static String line(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }
}
