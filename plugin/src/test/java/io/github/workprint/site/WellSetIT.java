package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** No sentence lacks what it is about, and nothing is printed that only a program would say. */
final class WellSetIT {
    private static final Pattern FAULT =
            Pattern.compile("^[:,;.)]|: :|\\( |\\(\\)|\\b(null|Optional|true|false)\\b|\\$\\{|, ,|\\.\\.(?!\\.)");

    private static final String SENTENCES = "p, li, .what, td, th, dd, h1, h2, h3, h4, title";

    private static List<BuiltSite> sites() {
        List<BuiltSite> sites = new ArrayList<>(BuiltSite.translations());
        sites.add(BuiltSite.northPier());
        return sites;
    }

    @Test
    void everySentenceIsWhole() {
        Map<String, String> faults = new TreeMap<>();
        for (BuiltSite site : sites()) {
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
