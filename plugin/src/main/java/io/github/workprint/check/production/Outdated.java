package io.github.workprint.check.production;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
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
                            "'" + translation.id() + "' was made from " + translation.from() + "; "
                                    + (newer.size() == 1 ? "1 text is" : newer.size() + " texts are")
                                    + " new or changed since, first " + newer.get(0),
                            "translate what changed, and write "
                                    + subject.spec().version() + " under 'from'");
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
