package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No heading and no head of a table stands alone at the foot of a page, nothing runs off, and a role sheet is one or two pages: on
 * either paper, in each language and direction.
 */
final class LayoutIT {
    private static final int SHEETS = 2;

    static Stream<BuiltSite> sites() {
        return Stream.concat(
                Stream.of(BuiltSite.sample(), BuiltSite.northPier(), BuiltSite.rightToLeft(), BuiltSite.letter()),
                BuiltSite.translations().stream());
    }

    @ParameterizedTest
    @MethodSource("sites")
    void pagesAreSetWithCare(BuiltSite site) throws IOException {
        List<String> faults = new ArrayList<>();
        for (String file : site.prints()) {
            Layout.faults(site.content(file)).forEach(fault -> faults.add(file + ": " + fault));
        }
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @MethodSource("sites")
    void aRoleSheetIsOneOrTwoPages(BuiltSite site) throws IOException {
        List<String> sheets =
                site.prints().stream().filter(file -> file.contains("/roles/")).toList();
        assertTrue(sheets.size() >= 4, sheets::toString);
        List<String> longer = new ArrayList<>();
        for (String sheet : sheets) {
            int pages = Layout.pages(site.content(sheet));
            if (pages > SHEETS) {
                longer.add(sheet + ": " + pages + " pages");
            }
        }
        assertEquals(List.of(), longer);
    }
}
