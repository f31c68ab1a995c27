package io.github.workprint.check.flow;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.media.Material;
import io.github.workprint.spec.value.Ref;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Material comes in, and no stage does anything with it. Asked only of workflows whose stages say what they take. */
final class UntakenMaterials {
    private UntakenMaterials() {}

    static void check(CheckContext subject, Report report) {
        Set<String> used = new HashSet<>();
        Stream<Collection<Ref>> named = Stream.concat(
                subject.spec().stages().values().stream().flatMap(stage -> Stream.of(stage.takes(), stage.erases())),
                subject.spec().interfaces().values().stream().map(handOff -> handOff.what()));
        named.map(subject::things).forEach(used::addAll);
        boolean said = subject.spec().stages().values().stream()
                .anyMatch(stage -> !stage.takes().isEmpty());
        for (Material material : subject.spec().materials().values()) {
            boolean taken = used.contains("material/" + material.id())
                    || Optional.ofNullable(material.format())
                            .flatMap(format -> subject.addresses().resolve(format, "format"))
                            .filter(used::contains)
                            .isPresent();
            if (said && !taken) {
                report.at(
                        material,
                        Wording.of(
                                "material '{0}' is taken by no stage; nobody has it on their sheet, and nothing of it"
                                        + " is copied or counted",
                                material.id()),
                        Wording.of("add it to 'takes:' of the stage that it comes to, or take it out"));
            }
        }
    }
}
