package io.github.workprint.pdf;

import java.util.Locale;

/** A page with everything that a printed document may hold. */
final class SamplePage {
    private SamplePage() {}

    static String html() {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 90; i++) {
            String mark = i % 30 == 7 ? " class=\"changed-line\"" : "";
            rows.append(String.format(
                    Locale.ROOT,
                    "<tr%s><th scope=\"row\">A%03d</th><td>ARRIRAW 4608×3164</td><td>Reel %d</td></tr>\n",
                    mark,
                    i,
                    i));
        }
        return """
                <!doctype html>
                <html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>Handbook · The Salt Road 1.1.0</title>
                <meta name="author" content="Tern Films"><meta name="description" content="The workflow of the film">
                <meta name="workprint.date" content="2026-06-15">
                <link rel="stylesheet" href="look.css"><script>document.write("scripted")</script></head>
                <body>
                <div class="running-header">The Salt Road · 1.1.0 · Blue ·
                  <span class="page-number"></span> of <span class="page-count"></span></div>
                <div class="running-footer">Crew only</div>
                <main>
                <h1>The Salt Road</h1>
                <nav class="toc" data-depth="2"></nav>
                <h2 id="work">Your work</h2>
                <p>Hand the final office files over. Žofie, Жанна, Ελένη: 24 fps → 25 fps ✓ ☐ 🔒 ≥ ½.</p>
                <p class="changed-line">Pull <del>8</del> <ins>12</ins> frames of handles, in a paragraph that is long enough
                  to run over more than one line of the page so that the mark has to stand at the first of them.</p>
                <h3>Check on arrival</h3>
                <ul><li>One<ol><li class="changed-line">Inner <code>DNxHR Ω ─</code></li><li>Second</li></ol></li><li>Two</li></ul>
                <p><a class="check" href="https://check.invalid/item.1" title="Frame count checked"></a> Frame count checked</p>
                <p><a class="check" href="https://check.invalid/item.2" title="Colour checked"></a> Colour checked</p>
                <p><input type="checkbox" id="item-3"> <label for="item-3">Slate read</label></p>
                <p>Again: <a class="check" href="https://check.invalid/item.1" title="Frame count checked"></a> frames</p>
                <p>Initials <a class="entry short" href="https://entry.invalid/who" title="Initials"></a>
                   Date <a class="entry" href="https://entry.invalid/when" title="Date"></a></p>
                <svg class="strip" viewBox="0 0 300 60" width="300" height="60" role="img" aria-labelledby="t">
                  <title id="t">Your dates</title><desc>Lock on 14 August</desc>
                  <rect x="10" y="10" width="100" height="20" fill="#7db4e6" stroke="currentColor"/>
                  <text x="12" y="50" font-family="IBM Plex Sans" font-size="12">Picture lock</text></svg>
                <h2>Reels</h2>
                <table><caption>All reels</caption>
                <thead><tr><th scope="col">Roll</th><th scope="col">Format</th><th scope="col">Reel</th></tr></thead>
                <tbody>
                """
                + rows
                + """
                </tbody></table>
                <h2>Sources <span class="say">deleted: </span><del>old</del></h2>
                <p>See <a href="https://example.org/spec" title="The specification">the specification</a> and
                   <a href="#work" title="Your work">your work</a>.</p>
                </main></body></html>
                """;
    }
}
