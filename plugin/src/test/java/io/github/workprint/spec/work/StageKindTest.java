package io.github.workprint.spec.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.spec.work.StageKind.Trait;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class StageKindTest {
    @Test
    void theKindsAreTheWordsOfTheVocabulary() {
        assertEquals(
                Vocabulary.load().words("stage-kind"),
                Arrays.stream(StageKind.values()).map(StageKind::word).toList());
    }

    @Test
    void aKindIsFoundByItsWord() {
        assertEquals(Optional.of(StageKind.OFFLINE_EDIT), StageKind.of("offline-edit"));
        assertEquals(Optional.empty(), StageKind.of("cut"));
        assertEquals(Optional.empty(), StageKind.of(null));
    }

    @Test
    void noKindCarriesOnAllFootageAndWorksOnTheCut() {
        assertTrue(Arrays.stream(StageKind.values())
                .noneMatch(kind -> kind.has(Trait.CARRIES_ON) && kind.has(Trait.ON_THE_CUT)));
    }
}
