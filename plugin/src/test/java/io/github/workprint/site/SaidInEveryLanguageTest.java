package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** Whatever Workprint itself says on a page comes from the messages: in a language of other letters nothing of it is left in English. */
final class SaidInEveryLanguageTest {
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");
    /** Ids of changes, amounts of data, and the names of formats that say so themselves. */
    private static final Pattern SIGN = Pattern.compile("C-[0-9A-Z]{6}|\\d [KMGT]i?B\\b|[a-z]:[a-z0-9-]+");

    private static final List<String> SPOKEN = List.of("title", "alt", "aria-label", "placeholder");

    @Test
    void nothingIsLeftInEnglish() {
        BuiltSite site = BuiltSite.rightToLeft();
        Set<String> quoted =
                words(Workspace.specs(Workspace.FIXTURES).values().stream().map(InArabicLetters::spec));
        Map<String, String> english = new TreeMap<>();
        // What the check found is said in English, and marked so.
        List<String> pages = site.files(".html").stream()
                .filter(file -> !file.endsWith("findings.html"))
                .toList();
        assertTrue(pages.size() > 30, pages::toString);
        for (String file : pages) {
            for (String said : said(site.page(file))) {
                words(Stream.of(SIGN.matcher(said).replaceAll(""))).stream()
                        .filter(word -> !quoted.contains(word))
                        .forEach(word -> english.putIfAbsent(said.strip(), file));
            }
        }
        assertEquals(Map.of(), english);
    }

    private static List<String> said(Document page) {
        List<String> said = new ArrayList<>();
        page.select("script, style").remove();
        page.body().nodeStream(TextNode.class).map(TextNode::text).forEach(said::add);
        for (Element element : page.body().getAllElements()) {
            SPOKEN.stream().map(element::attr).forEach(said::add);
        }
        return said;
    }

    private static Set<String> words(Stream<String> texts) {
        return texts.flatMap(text -> WORD.matcher(text).results().map(MatchResult::group))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
