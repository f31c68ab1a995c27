package io.github.workprint.check.security;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.spec.storage.Link;
import io.github.workprint.spec.storage.Volume;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Secret content leaves a building in the clear. */
final class Crossings {
    private static final Set<String> NONE = Set.of("", "no", "none", "false", "not encrypted", "unencrypted");

    private Crossings() {}

    static void check(CheckContext subject, Report report) {
        Optional<String> secret = new Classes(subject).usual().filter(Classes::secret);
        if (secret.isEmpty()) {
            return;
        }
        for (Link link : subject.spec().links().values()) {
            String encrypted =
                    link.encrypted() == null ? "" : link.encrypted().strip().toLowerCase(Locale.ROOT);
            if (NONE.contains(encrypted)) {
                report.at(
                        link,
                        "encrypted",
                        "line '" + link.id() + "' carries " + secret.get() + " content and is not encrypted",
                        "encrypt it and say how, such as 'encrypted: TLS 1.3'");
            }
        }
        for (Volume volume : subject.spec().volumes().values()) {
            if (Boolean.TRUE.equals(volume.transportOnly()) && !Boolean.TRUE.equals(volume.encrypted())) {
                report.at(
                        volume,
                        "encrypted",
                        "'" + volume.id() + "' carries " + secret.get()
                                + " content from place to place and is not encrypted; whoever finds it has the film",
                        "encrypt it and write 'encrypted: yes'");
            }
        }
    }
}
