package io.github.workprint.check.production;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.History;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.Walk;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.production.Translation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Translations whose original has moved on. */
final class Outdated {
    private static final Set<ValueKind> WORDS = Set.of(ValueKind.TEXT, ValueKind.PROSE);

    private Outdated() {}

    static void check(CheckContext subject, Report report) {
        for (Translation translation : subject.spec().translations().values()) {
            Optional<Spec> original = subject.earlier().stream()
                    .filter(version -> version.version().equals(translation.from()))
                    .map(History.Entry::spec)
                    .findFirst();
            original.ifPresent(made -> compare(translation, made, subject, report));
        }
    }

    private static void compare(Translation translation, Spec original, CheckContext subject, Report report) {
        Audience readers =
                Optional.ofNullable(translation.readers()).flatMap(Audience::of).orElse(Audience.CREW);
        Map<String, String> then = texts(original, readers);
        List<String> newer = texts(subject.spec(), readers).entrySet().stream()
                .filter(text -> !text.getValue().equals(then.get(text.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        if (!newer.isEmpty()) {
            report.with(original.origin().of("version"))
                    .at(
                            translation,
                            "from",
                            Wording.of(
                                    "'{0}' was made from {1}; {2} new or changed since, first {3}",
                                    translation.id(),
                                    translation.from(),
                                    newer.size() == 1
                                            ? Wording.of("1 text is")
                                            : Wording.of("{0} texts are", newer.size()),
                                    newer.get(0)),
                            Wording.of(
                                    "translate what changed, and write {0} under 'from'",
                                    subject.spec().version()));
        }
    }

    /** What an audience reads in words, by its place; how a paragraph is wrapped makes no difference. */
    private static Map<String, String> texts(Spec spec, Audience readers) {
        Map<String, String> texts = new LinkedHashMap<>();
        Walk.through(spec, (field, value, path, holder) -> {
            if (value instanceof String text
                    && WORDS.contains(field.kind())
                    && readers.sees(field.declared().audience())) {
                texts.put(path, text.strip().replaceAll("\\s+", " "));
            }
        });
        return texts;
    }
}
