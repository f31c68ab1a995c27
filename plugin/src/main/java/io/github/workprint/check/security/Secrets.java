package io.github.workprint.check.security;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.yaml.Yaml;
import java.util.List;
import java.util.regex.Pattern;

/** A value looks like a password, a token or a link that opens without one. Fields of the author's own are read as well. */
final class Secrets {
    private static final List<Pattern> SIGNS = List.of(
            Pattern.compile("(?i)\\b(?:password|passwd|passphrase|pwd|secret|token|api[-_ ]?key)\\s*[:=]\\s*\\S{4,}"),
            Pattern.compile("(?i)[?&#](?:key|token|sig|signature|pwd|password|auth|pass)=[^&\\s]{6,}"),
            Pattern.compile("://[^/\\s:@]+:[^/\\s@]+@"),
            Pattern.compile("\\bAKIA[0-9A-Z]{16}\\b|\\bgh[pousr]_[A-Za-z0-9]{20,}|\\bxox[abprs]-[A-Za-z0-9-]{10,}"),
            Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY-----"));
    private static final Pattern KEY =
            Pattern.compile("(?i)(?:x-)?(?:.*-)?(?:password|passwd|passphrase|api-key|secret|token)");

    private Secrets() {}

    static void check(CheckContext subject, Report report) {
        search("", "", subject.spec().origin().yaml(), report);
    }

    private static void search(String path, String key, Yaml yaml, Report report) {
        if (yaml instanceof Yaml.Mapping map) {
            for (Yaml.Entry entry : map.entries()) {
                search(path.isEmpty() ? entry.key() : path + "/" + entry.key(), entry.key(), entry.value(), report);
            }
        } else if (yaml instanceof Yaml.Sequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                search(path + "/" + (i + 1), key, list.items().get(i), report);
            }
        } else if (yaml instanceof Yaml.Scalar scalar && !scalar.isBlank() && isSecret(key, scalar.text())) {
            report.at(
                    scalar.place(),
                    path,
                    Wording.of(
                            "'{0}' looks like a password, a token or a link with a key; everybody who can read the"
                                    + " history of this file has it for ever",
                            path),
                    Wording.of("take it out, change it where it is valid, and say who gives it out instead"));
        }
    }

    private static boolean isSecret(String key, String text) {
        return KEY.matcher(key).matches()
                || SIGNS.stream().anyMatch(sign -> sign.matcher(text).find());
    }
}
