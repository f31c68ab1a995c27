package io.github.workprint.pdf.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HeldPunctuationTest {
    private static String held(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        page.outputSettings().prettyPrint(false);
        HeldPunctuation.hold(page);
        return page.body().html();
    }

    @Test
    void aCommaGoesWithTheWordBeforeIt() {
        assertEquals(
                "<a>Working cut,</a> <a>Titles <b>in French).</b></a>",
                held("<a>Working cut</a>, <a>Titles <b>in French</b></a>)."));
    }

    @Test
    void noMarkOfAChangeSpreads() {
        assertEquals("<del>9</del>, <ins><a>10</a>, 11</ins>", held("<del>9</del>, <ins><a>10</a>, 11</ins>"));
        assertEquals("<span><ins>9</ins></span>, 10", held("<span><ins>9</ins></span>, 10"));
    }

    @Test
    void whatHasNoWordsHoldsNothing() {
        assertEquals("<span></span>, a <span> </span>. b", held("<span></span>, a <span> </span>. b"));
    }
}
