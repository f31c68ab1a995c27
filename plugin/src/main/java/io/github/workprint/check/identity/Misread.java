package io.github.workprint.check.identity;

import io.github.workprint.check.rule.Check;
import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.Walk;
import io.github.workprint.spec.language.FieldShape;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.spec.yaml.Yaml.Mapping;
import io.github.workprint.spec.yaml.Yaml.Scalar;
import io.github.workprint.spec.yaml.Yaml.Sequence;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Text without quotes that a reader of YAML 1.1 takes for something else: spreadsheets, older editors, scripts of the house. */
final class Misread implements Check {
    /** https://yaml.org/type/int.html and float.html: in base 60, a whole number has no zero in front. */
    private static final Pattern BASE_60 =
            Pattern.compile("[-+]?[1-9][0-9_]*(:[0-5]?[0-9])+|[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+\\.[0-9_]*");

    private static final Pattern OCTAL = Pattern.compile("[-+]?0[0-7_]*[1-7][0-7_]*");
    /** https://yaml.org/type/bool.html */
    private static final Pattern YES = Pattern.compile("y|Y|yes|Yes|YES|on|On|ON");

    private static final Pattern NO = Pattern.compile("n|N|no|No|NO|off|Off|OFF");

    /** Words of a closed list, and yes and no: who reads the file knows from the list what is meant. */
    private static final Set<ValueKind> READ_BY_THE_LANGUAGE = Set.of(ValueKind.FLAG, ValueKind.TERM);

    @Override
    public void check(CheckContext subject, Report report) {
        Set<Scalar> told = new HashSet<>();
        Walk.through(subject.spec(), (field, value, path, holder) -> {
            if (!READ_BY_THE_LANGUAGE.contains(field.kind())) {
                for (Scalar scalar : written(field, holder)) {
                    misread(scalar)
                            .filter(other -> !scalar.isQuoted() && told.add(scalar))
                            .ifPresent(other -> report.at(
                                    scalar.place(),
                                    path,
                                    Wording.of(
                                            "{0}: {1} is {2} to a reader of YAML 1.1",
                                            field.key(), scalar.text(), other),
                                    Wording.of("put it in quotes: \"{0}\"", scalar.text())));
                }
            }
        });
    }

    private static List<Scalar> written(FieldShape field, Origin holder) {
        Yaml value = holder.yaml() instanceof Mapping map ? map.get(field.key()) : holder.yaml();
        return value instanceof Scalar scalar
                ? List.of(scalar)
                : value instanceof Sequence list
                        ? list.items().stream()
                                .filter(Scalar.class::isInstance)
                                .map(Scalar.class::cast)
                                .toList()
                        : List.of();
    }

    /** What it is taken for. */
    private static Optional<Wording> misread(Scalar scalar) {
        String text = scalar.text();
        if (BASE_60.matcher(text).matches()) {
            return Optional.of(Wording.of("the number {0}", base60(text)));
        }
        if (OCTAL.matcher(text).matches()) {
            return Optional.of(Wording.of("the number {0}", new BigInteger(text.replace("_", ""), 8)));
        }
        return YES.matcher(text).matches()
                ? Optional.of(Wording.of("true"))
                : NO.matcher(text).matches() ? Optional.of(Wording.of("false")) : Optional.empty();
    }

    private static String base60(String text) {
        String digits = text.replace("_", "");
        String sign = digits.startsWith("-") ? "-" : "";
        String[] parts = digits.replaceFirst("^[-+]", "").split(":", -1);
        String[] last = parts[parts.length - 1].split("\\.", 2);
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < parts.length; i++) {
            sum = sum.multiply(BigInteger.valueOf(60)).add(new BigInteger(i == parts.length - 1 ? last[0] : parts[i]));
        }
        return sign + sum + (last.length > 1 && !last[1].isEmpty() ? "." + last[1] : "");
    }
}
