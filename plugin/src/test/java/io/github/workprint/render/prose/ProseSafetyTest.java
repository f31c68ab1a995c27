package io.github.workprint.render.prose;

import static io.github.workprint.render.prose.SharedProse.PROSE;
import static io.github.workprint.render.prose.SharedProse.html;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseSafetyTest {
    private static final List<String> PAYLOADS = List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<svg onload=alert(1)><a xlink:href='javascript:1'>x</a></svg>",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<a href=\"java&#10;script:alert(1)\">x</a>",
            "<a href=' &#1;javascript:1'>x</a>",
            "<iframe src=//evil.example></iframe>",
            "<p style=\"background:url(//evil.example)\" class=\"removed note\" id=\"top\">x</p>",
            "<style>*{x:url(//evil.example)}</style>",
            "<form action=//evil.example><button>x</button><input name=y></form>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
            "<math><mi xlink:href=\"data:x,y\">x</mi></math>",
            "</p></div></body></html><script>x</script>",
            "<div><table><a href=https://a.example><tr><td><a href=https://b.example>y",
            "<del>x</del><ins>y</ins>",
            "<template><img src=//evil.example></template>",
            "<!-- x --><![CDATA[ y ]]><?php z ?>",
            "<base href=//evil.example><meta http-equiv=refresh>",
            "<link rel=stylesheet href=//evil.example>",
            "<li>x</li><dt>y<p>z</dt>",
            "<ul><p>x</p>y</ul>",
            "<strong><p>x</p><ul><li>y</strong>",
            "<details open ontoggle=alert(1)><summary>x</summary>y</details>",
            "<textarea></p><script>x</script></textarea>",
            "<h1>x</h1>",
            "&#0;&#1;&#xFFFE;&#xD800;\u0001\uFFFF",
            "<span class='footnote'><div>x</div></span>",
            "<pre>\n\n x</pre>",
            "<video src=//evil.example>",
            "<td>x</td><tr><td colspan=99999 rowspan=-1 scope=x>y",
            "<ol type=x start=99999999 reversed onclick=x><li value=3>y</ol>",
            "<plaintext>x",
            "<sup class=\"footnote\"><a href=\"#_footnotedef_1\">x</a></sup><div id=\"_footnotedef_1\" class=\"footnote\"><script>1</script></div>",
            "<div class=\"admonitionblock\"><table><tr><td class=\"icon\"><div class=\"title\" onclick=x>a</div></td><td class=\"content\">b</td></tr></table></div>");
    private static final List<String> WRAPPERS = List.of(
            "+++%s+++",
            "pass:[%s]",
            "pass:q,a[%s]",
            "++++\n%s\n++++",
            "[pass]\n%s",
            ":x: pass:[%s]\n\n{x}",
            "[subs=none]\n%s",
            "[subs=\"quotes\"]\n----\n%s\n----",
            "y footnote:[+++%s+++]",
            "|===\na|+++%s+++\n|===",
            "x %s y",
            "* +++%s+++\n* b",
            "[quote]\n____\n++++\n%s\n++++\n____",
            "NOTE: +++%s+++",
            "== +++%s+++\n\nx",
            ".+++%s+++\n* x",
            "a:: +++%s+++",
            "<<x,+++%s+++>>",
            "https://a.example[+++%s+++]",
            "stem:[%s]",
            "[stem]\n++++\n%s\n++++",
            "[[x]]\n+++%s+++",
            "image::a.png[%s]",
            "kbd:[%s]",
            "[%%collapsible]\n.+++%s+++\n====\nx\n====",
            "`+++%s+++`",
            "*+++%s+++*");
    private static final List<String> URLS = List.of(
            "javascript:alert(1)",
            "vbscript:x",
            "data:text/html,x",
            "file:///etc/passwd",
            "java&#115;cript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "&#106;avascript:x",
            "../../secret.html",
            "/etc/passwd",
            "//evil.example/x",
            "javascript&colon;x",
            "https:evil",
            "\\\\evil\\x",
            "ftp://a.example",
            "x.html#y",
            "http:\\\\evil.example",
            "java%0Ascript:x",
            "blob:x",
            "view-source:x");
    private static final List<String> LINKS = List.of(
            "link:%s[x]",
            "link:++%s++[x]",
            "link:%s[x,window=_blank,opts=nofollow]",
            "image::a.png[x,link=%s]",
            "image:a.png[x,link=\"%s\"]",
            "video::%s[]",
            "audio::%s[]",
            "image::%s[]",
            "image:%s[x,100]",
            "xref:%s[x]",
            "<<%s,x>>",
            ":u: %s\n\nlink:{u}[x]",
            "video::abc[youtube]\n\nlink:%s[y]",
            "+++<a href=\"%s\">x</a>+++",
            ":imagesdir: http://evil.example\n\nimage::%s[]",
            "[link=%s]\nimage::a.png[]",
            "include::%s[]",
            "mailto:%s[x]");
    private static final List<String> QUOTED = List.of(
            "link:x[y,role='a\" onclick=\"alert(1)']",
            "https://a.example[x,role=\"a' onmouseover='1\"]",
            "https://a.example[x,window='\" onclick=\"1']",
            "https://a.example[x,id='\" onclick=\"1']",
            "https://a.example[x,title='\" onclick=\"1']",
            "image:a.png[x,width='1\" onerror=\"1']",
            "image::a.png[x,100\" onerror=\"1,title='\" onerror=\"1']",
            "[#a\"onclick=\"1]\nx",
            "[.a\"onclick=\"1]\nx *y*",
            "[role='a\" onclick=\"1']\nx",
            "[.a\"onclick=\"1]#x#",
            "[#i\"onclick=\"1]*x*",
            "[source,'a\" onclick=\"1']\n----\nx\n----",
            "[[a\"onclick=\"1]]x",
            "[quote,'<script>','<img src=x>']\nx",
            "[start='1\" onclick=\"1']\n. x",
            "|===\n[cols='1\" onclick=\"1']\n|x\n|===",
            "anchor:x[' onclick=']y",
            "icon:x[link=javascript:1]",
            "[width='1\" onclick=\"1']\n|===\n|x\n|===",
            "menu:a[b > <script>]",
            "indexterm:[<script>]",
            "(((<script>)))",
            "video::x[poster='\" onerror=\"1']");

    static List<String> everything() {
        java.util.stream.Stream<String> wrapped =
                WRAPPERS.stream().flatMap(wrapper -> PAYLOADS.stream().map(payload -> wrapper.formatted(payload)));
        java.util.stream.Stream<String> linked =
                LINKS.stream().flatMap(link -> URLS.stream().map(link::formatted));
        return java.util.stream.Stream.of(wrapped, linked, QUOTED.stream())
                .flatMap(s -> s)
                .toList();
    }

    @Test
    void nothingThatAnAuthorWritesGetsPastTheAllowList() {
        everything().forEach(source -> SafeHtml.check(html(source), source));
    }

    @Test
    void norDoCombinations() {
        Random random = new Random(8);
        List<String> all = everything();
        List<String> glue = List.of("\n\n", "\n", " ", "\n+\n", "\n\n* ", "\n\n|===\na|", "\n====\n", "#", "*");
        for (int i = 0; i < 800; i++) {
            StringBuilder source = new StringBuilder();
            for (int j = 0; j <= 1 + random.nextInt(4); j++) {
                source.append(all.get(random.nextInt(all.size()))).append(glue.get(random.nextInt(glue.size())));
            }
            String fragment = source.toString();
            if (random.nextInt(3) == 0) {
                fragment = fragment.substring(random.nextInt(fragment.length()));
            }
            SafeHtml.check(html(fragment), fragment);
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void unsafeAddressesLeaveTheirText(String address) {
        String html = html("link:++" + address + "++[text]");
        assertEquals("<p>text</p>", html);
        assertFalse(PROSE.convert("link:++" + address + "++[text]").problems().isEmpty());
    }

    static List<String> addresses() {
        return URLS.stream().filter(url -> !url.startsWith("java%")).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "include::/etc/passwd[]",
                "include::https://example.org/a[]",
                "image::file:///etc/passwd[x]",
                "[opts=inline]\nimage::/etc/hosts.svg[x]"
            })
    void filesAreNotRead(String source) {
        assertFalse(html(source).contains("root:") || html(source).contains("localhost"), html(source));
        assertFalse(PROSE.convert(source).problems().isEmpty());
    }

    @Test
    void anAuthorCannotForgeMarks() {
        assertEquals("<p>xy</p>", html("+++<del>x</del><ins>y</ins>+++"));
        assertEquals("<p>x</p>", html("[.removed]\nx".replace("x", "+++<p class=\"removed\">x</p>+++")));
    }
}
