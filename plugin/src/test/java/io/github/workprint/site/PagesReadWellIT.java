package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader of any page would stumble over. */
final class PagesReadWellIT {
    /** What can be taken in at once. */
    private static final int BREATH = 8;

    static Stream<BuiltSite> sites() {
        return Stream.concat(Stream.of(BuiltSite.sample(), BuiltSite.northPier()), BuiltSite.translations().stream());
    }

    @ParameterizedTest
    @MethodSource("sites")
    void nothingIsStruckThatIsSaidAgainInItsPlace(BuiltSite site) {
        assertEquals(List.of(), faults(site, ".chg.changed:has(> del)", value -> value.select("> del")
                .text()
                .equals(value.select("> ins").text())));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void whatFollowsFromAChangeIsSaidInABreath(BuiltSite site) {
        assertEquals(List.of(), faults(site, ".follows > p", line -> line.text().split("; ").length > BREATH));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void noHeadingIsLeftAlone(BuiltSite site) {
        assertEquals(List.of(), faults(site, "main section", section -> section.children().stream()
                .allMatch(child ->
                        child.tagName().matches("h[1-6]") || child.text().isBlank())));
    }

    /** The elements of all pages that are as they should not be. */
    private static List<String> faults(BuiltSite site, String elements, Function<Element, Boolean> wrong) {
        List<String> faults = new ArrayList<>();
        boolean any = false;
        for (String file : site.files(".html")) {
            Document page = site.page(file);
            for (Element element : page.select(elements)) {
                any = true;
                if (wrong.apply(element)) {
                    faults.add(file + ": " + element.text());
                }
            }
        }
        assertFalse(faults.isEmpty() && !any, "no page has any '" + elements + "'");
        return faults;
    }
}
