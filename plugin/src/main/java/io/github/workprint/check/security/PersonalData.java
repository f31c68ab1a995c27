package io.github.workprint.check.security;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.yaml.Yaml;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** People's own affairs stand in the spec though no document needs them. */
final class PersonalData {
    private static final Pattern PRIVATE = Pattern.compile(
            "x-(?:.*-)?(?:address|birth|birthday|date-of-birth|dob|age|passport|bank|iban|tax|national-insurance|health|diet|religion|gender|home)(?:-.*)?");

    private PersonalData() {}

    static void check(CheckContext subject, Report report) {
        Map<String, Located> first = new LinkedHashMap<>();
        Map<String, Integer> count = new LinkedHashMap<>();
        Stream.concat(subject.spec().people().values().stream(), subject.spec().roles().values().stream())
                .map(Located.class::cast)
                .forEach(entity -> {
                    if (entity.origin().yaml() instanceof Yaml.Mapping map) {
                        map.entries().stream()
                                .filter(entry -> PRIVATE.matcher(entry.key()).matches() && !isShown(entry.value()))
                                .forEach(entry -> {
                                    first.putIfAbsent(entry.key(), entity);
                                    count.merge(entry.key(), 1, Integer::sum);
                                });
                    }
                });
        first.forEach((key, entity) -> {
            int people = count.getOrDefault(key, 0);
            report.at(
                    entity,
                    key,
                    Wording.of(
                            "'{0}' of {1}{2} is personal, and no audience is named that needs it",
                            key, people, people == 1 ? Wording.of(" person") : Wording.of(" people")),
                    Wording.of(
                            "keep it where contracts are kept, or say for whom it is: { audience: crew, value: … }"));
        });
    }

    private static boolean isShown(Yaml value) {
        return value instanceof Yaml.Mapping map && map.get("audience") != null;
    }
}
