package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.workprint.edition.Editions;
import io.github.workprint.history.VersionText;
import io.github.workprint.reference.OneOfEverything;
import io.github.workprint.reference.PlainYaml;
import io.github.workprint.spec.Content;
import io.github.workprint.spec.History;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.SpecReader;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Blanks, line ends and forms of letters that nobody can tell apart are one: the edition from which pages, data and comparisons are
 * made is the same, and so is what the lock holds.
 */
final class OneMeaningOfBlanksTest {
    private static final Pattern WORD = Pattern.compile("zq(\\d+)xj");

    private final String text = PlainYaml.of(OneOfEverything.tree(5, Specs.VOCABULARY));

    @Test
    void whatLooksTheSameIsTheSameForAll() {
        Spec plain = read(as("e\u0301t\u00E9 $1 of it"));
        for (String other : List.of(
                "\\u00E9te\\u0301 $1  of\\u00A0it",
                "\\u00E9t\\u00E9\\t$1 of\\u202Fit \\u2009",
                "\\u200B\\u00E9t\\u00E9 $1 \\u2060of it\\uFEFF",
                "\\u00E9t\\u00AD\\u00E9\\u2028$1\\u0085of\\r\\nit\\n",
                "\\u0000\\u00E9t\\u00E9 $1\\u001B of\\u0007 it")) {
            Spec written = read(as(other));
            assertEquals(Content.of(plain), Content.of(written), other);
            assertEquals(edition(plain), edition(written), other);
        }
    }

    @Test
    void whatLooksOtherwiseIsOther() {
        assertNotEquals(edition(read(as("$1 of it"))), edition(read(as("$1of it"))));
    }

    /** @param words in the place of every text, as they stand between double quotes */
    private String as(String words) {
        return WORD.matcher(text).replaceAll("\"" + words.replace("\\", "\\\\") + "\"");
    }

    private static Object edition(Spec spec) {
        return Editions.of(new History("film", List.of(new History.Entry("1.0.0.yaml", spec))), Specs.LIBRARY);
    }

    private static Spec read(String text) {
        return new SpecReader(Specs.VOCABULARY)
                .read(new VersionText("film", "1.0.0.yaml", text), finding -> {
                    throw new IllegalStateException(finding.toString());
                })
                .orElseThrow();
    }
}
