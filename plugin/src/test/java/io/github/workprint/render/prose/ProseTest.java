package io.github.workprint.render.prose;

import static io.github.workprint.render.prose.SharedProse.PROSE;
import static io.github.workprint.render.prose.SharedProse.html;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProseTest {
    @Test
    void paragraphsAreLean() {
        assertEquals("<p>Copy *first*.</p>".replace("*first*", "<strong>first</strong>"), html("Copy *first*.\n"));
        assertEquals("<p>One two.</p><p>Three <code>x</code>.</p>", html("One\ntwo.\n\nThree `x`."));
        assertEquals("", html(" \n"));
    }

    @Test
    void oneParagraphHasAnInlineForm() {
        assertEquals(
                Optional.of("Copy <em>now</em>"), PROSE.convert("Copy _now_").inline());
        assertEquals(Optional.of("Plain"), PROSE.convert("Plain").inline());
        assertEquals(Optional.empty(), PROSE.convert("One\n\ntwo").inline());
        assertEquals(Optional.empty(), PROSE.convert("* item").inline());
        assertEquals(Optional.empty(), PROSE.convert("").inline());
    }

    @Test
    void listsHoldBareItems() {
        assertEquals(
                "<ul><li>a</li><li><p>b</p><ol><li>c</li></ol></li></ul>",
                html("* a\n* b\n. c").replace(" type=\"a\"", ""));
        assertEquals("<dl><dt>LTO</dt><dd>tape</dd></dl>", html("LTO:: tape"));
        assertEquals("<dl><dt>LTO</dt><dd>tape</dd></dl>", html("[horizontal]\nLTO:: tape"));
        assertEquals("<ol start=\"4\"><li>a</li></ol>", html("[start=4]\n. a"));
        assertEquals("<ul class=\"checklist\"><li>❏ a</li><li>✓ b</li></ul>", html("* [ ] a\n* [x] b"));
    }

    @Test
    void admonitionsSayTheirKindInWords() {
        assertEquals(
                "<div class=\"admonition warning\"><p><strong>Warning</strong></p><p>Never format.</p></div>",
                html("WARNING: Never format."));
        assertEquals(
                "<div class=\"admonition tip\"><p><strong>Hint</strong></p><p>a</p><ul><li>b</li></ul></div>",
                html("[TIP]\n====\na\n\n* b\n===="));
    }

    @Test
    void tablesHaveHeadersWithScopes() {
        assertEquals(
                "<table><caption>Cards</caption><thead><tr><th scope=\"col\">a</th><th scope=\"col\">b</th></tr></thead>"
                        + "<tbody><tr><th scope=\"row\">1</th><td><ul><li>2</li></ul></td></tr></tbody></table>",
                html(".Cards\n[cols=\"h,a\",options=header]\n|===\n|a |b\n\n|1\n|* 2\n|==="));
    }

    @Test
    void otherBlocksKeepTheirText() {
        assertEquals(
                "<p class=\"prose-title\">Run</p><pre><code>a\n  b &lt;c&gt;</code></pre>",
                html(".Run\n[source,sh]\n----\na\n  b <c>\n----"));
        assertEquals(
                "<blockquote><p>Cut.</p></blockquote><p class=\"attribution\">— me<br /><cite>Notes</cite></p>",
                html("[quote,me,Notes]\nCut."));
        assertEquals("<p class=\"prose-title\">More</p><p>x</p>", html(".More\n[%collapsible]\n====\nx\n===="));
        assertEquals("<p>a</p><hr /><p>b</p>", html("a\n\n'''\n\nb"));
    }

    @Test
    void footnotesStandInTheirPlace() {
        assertEquals(
                "<p>Verify <span class=\"footnote\">(both <strong>copies</strong>)</span>.</p>",
                html("Verify footnote:[both *copies*]."));
    }

    @Test
    void sectionTitlesNeverDisturbTheHeadingsOfThePage() {
        assertEquals("<p>a</p><p class=\"prose-heading\">B</p><p>c</p>", html("a\n\n== B\n\nc"));
        ProseStyle style = new ProseStyle(3, Map.of(), anchor -> false);
        assertEquals(
                "<h3>A</h3><p>x</p><h4>B</h4><p>y</p><h3>C</h3><h4>D</h4>",
                new ProseShape("", style, new ArrayList<>())
                        .safe("<h2>A</h2><p>x</p><h4>B</h4><p>y</p><h1>C</h1><h6>D</h6>"));
    }

    @Test
    void aTitleIsKeptAndReported() {
        ProseHtml prose = PROSE.convert("= Grade\n\nText");
        assertEquals("<p class=\"prose-heading\">Grade</p><p>Text</p>", prose.html());
        assertEquals(1, prose.problems().size());
    }

    @Test
    void linksSayWhereTheyLead() {
        assertEquals(
                "<p>See <a href=\"https://example.org/a\" title=\"the guide\" rel=\"noopener noreferrer\">the guide</a>.</p>",
                html("See https://example.org/a[the guide,window=_blank]."));
        assertEquals("<p><a href=\"#stage-grade\" title=\"grading\">grading</a></p>", html("<<stage-grade,grading>>"));
    }

    @Test
    void whatIsLostIsReportedAtItsLine() {
        assertEquals(
                List.of(new ProseProblem("nothing has the anchor 'nope' that a cross-reference names", 3)),
                PROSE.convert("a\n\nb <<nope,c>>").problems());
        assertEquals("<p>a</p><p>b c</p>", html("a\n\nb <<nope,c>>"));
        assertEquals(
                2,
                PROSE.convert("a +\ninclude::/etc/passwd[]").problems().get(0).line());
        assertEquals(
                3, PROSE.convert("*a*\n\nimage::b.png[c]").problems().get(0).line());
        assertEquals(
                List.of(new ProseProblem("unterminated listing block", 3)),
                PROSE.convert("a\n\n----\nb").problems());
        assertEquals(List.of(), PROSE.convert("[[x]]a\n\n<<x,b>>").problems());
    }

    @Test
    void theDayOfTheBuildDoesNotShow() {
        assertEquals("<p>a  b</p>".replace("  ", " "), html("a {docdate}{localtime}{docdatetime}{localyear} b"));
        assertEquals("<p>{docname}{docfile}.</p>", html("{docname}{docdir}{docfile}{user-home}"));
    }

    @Test
    void plainTextDoesNotBootAsciidoctor() {
        try (Prose prose = new Prose(ProseStyle.plain())) {
            assertEquals(
                    "<p>The editor’s turnover, 24 fps (4:2:2).</p>",
                    prose.convert("The editor's turnover, 24 fps (4:2:2).\n").html());
            assertFalse(prose.booted());
        }
    }

    @Test
    void threadsShareResults() {
        List<String> sources = IntStream.range(0, 200)
                .mapToObj(i -> "*a* <<missing-" + i % 50 + ">>")
                .toList();
        List<ProseHtml> results = sources.parallelStream().map(PROSE::convert).toList();
        for (int i = 0; i < 200; i++) {
            assertSame(results.get(i), PROSE.convert(sources.get(i)));
            assertTrue(results.get(i).problems().get(0).message().contains("missing-" + i % 50 + "'"));
        }
    }
}
