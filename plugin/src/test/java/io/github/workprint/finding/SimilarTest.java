package io.github.workprint.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SimilarTest {
    @Test
    void aWordThatLooksLikeALegalOneIsNamedByItsLetter() {
        assertEquals(
                "did you mean 'offload'?; '\u043E' in it is cyrillic small letter o, U+043E",
                Similar.hint("\u043Eff\u217C\u043Ead", List.of("grade", "offload"), "use another"));
    }

    @Test
    void aNearWordIsProposed() {
        assertEquals("did you mean 'grade'?", Similar.hint("grad", List.of("grade", "offload"), "use another"));
        assertEquals("use another", Similar.hint("conform", List.of("grade", "offload"), "use another"));
    }
}
