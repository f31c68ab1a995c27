package io.github.workprint.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.starter.Starter;
import io.github.workprint.starter.StarterKind;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An editor that completes by the schema finds nothing wrong with a starter. */
final class StarterSchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(LanguageSchema.text(Vocabulary.load()));
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @EnumSource
    void isAcceptedByTheSchema(StarterKind kind) {
        assertEquals(List.of(), SCHEMA.validate(EditorView.of(Starter.text(kind, "my-film", CLOCK))));
    }
}
