package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** No sentence lacks what it is about, and nothing is printed that only a program would say. */
final class WellSetTest {
    private static final Pattern FAULT =
            Pattern.compile("^[:,;.)]|: :|\\( |\\(\\)|\\b(null|Optional|true|false)\\b|\\$\\{|, ,|\\.\\.(?!\\.)");

    private static final String SENTENCES = "p, li, .sentence, td, th, dd, h1, h2, h3, h4, title";

    @Test
    void everySentenceIsWhole() {
        Map<String, String> faults = new TreeMap<>();
        for (BuiltSite site : List.of(BuiltSite.northPier(), BuiltSite.german())) {
            for (String file : site.files(".html")) {
                for (Element sentence : site.page(file).select(SENTENCES)) {
                    String text = sentence.text();
                    if (FAULT.matcher(text).find()) {
                        faults.putIfAbsent(text.substring(0, Math.min(text.length(), 120)), file);
                    }
                }
            }
        }
        assertEquals(Map.of(), faults);
    }
}
