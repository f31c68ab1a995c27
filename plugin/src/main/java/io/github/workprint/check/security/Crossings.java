package io.github.workprint.check.security;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.storage.Link;
import io.github.workprint.spec.storage.Volume;
import io.github.workprint.spec.work.Interface;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Secret content leaves a building in the clear: over a line, on drives, or by a carrier that is only told of in words. */
final class Crossings {
    private static final String IN_TRANSIT = "encrypted-in-transit";
    private static final String AT_REST = "encrypted-at-rest";
    private static final Set<String> NONE = Set.of("", "no", "none", "false", "not encrypted", "unencrypted");

    /** Says that it travels in the clear. */
    private static final Pattern CLEAR = Pattern.compile(
            "\\b(?:unencrypted|not\\s+encrypted|without\\s+encryption|no\\s+encryption|in\\s+the\\s+clear|ftp|http)\\b"
                    + "|(?<!\\p{L})(?:unverschlüsselt\\p{L}*|ohne\\s+verschlüsselung)");

    /** Leaves the house in somebody's hands. */
    private static final Pattern CARRIED =
            Pattern.compile("\\b(?:courier|messenger|kurier|bote|taxi|by\\s+post|usb|(?:memory|thumb)\\s+sticks?)\\b");

    private static final Pattern ENCRYPTED = Pattern.compile("encrypt|verschlüssel|aes|bitlocker|filevault|veracrypt");

    private Crossings() {}

    static void check(CheckContext subject, Report report) {
        Classes classes = new Classes(subject);
        Leave leave = new Leave(subject);
        classes.usual().filter(Classes::secret).ifPresent(secret -> {
            lines(secret, leave, subject, report);
            drives(secret, leave, subject, report);
        });
        words(classes, leave, subject, report);
    }

    private static void lines(String secret, Leave leave, CheckContext subject, Report report) {
        for (Link link : subject.spec().links().values()) {
            String encrypted =
                    link.encrypted() == null ? "" : link.encrypted().strip().toLowerCase(Locale.ROOT);
            if (NONE.contains(encrypted) && !leave.covers(link, IN_TRANSIT)) {
                report.at(
                        link,
                        "encrypted",
                        Wording.of("line '{0}' carries {1} content and is not encrypted", link.id(), secret),
                        Wording.of("encrypt it and say how, such as 'encrypted: TLS 1.3', or enter an exception that"
                                + " names the line"));
            }
        }
    }

    private static void drives(String secret, Leave leave, CheckContext subject, Report report) {
        for (Volume volume : subject.spec().volumes().values()) {
            boolean open = Boolean.TRUE.equals(volume.transportOnly()) && !Boolean.TRUE.equals(volume.encrypted());
            if (open && !leave.covers(volume, IN_TRANSIT) && !leave.covers(volume, AT_REST)) {
                report.at(
                        volume,
                        "encrypted",
                        Wording.of(
                                "'{0}' carries {1} content from place to place and is not encrypted; whoever finds it"
                                        + " has the film",
                                volume.id(), secret),
                        Wording.of(
                                "encrypt it and write 'encrypted: yes', or enter an exception that names the volume"));
            }
        }
    }

    /** A carrier in words that says that it is open, or goes out of the house and does not say that it is not. */
    private static void words(Classes classes, Leave leave, CheckContext subject, Report report) {
        for (Interface handOff : subject.spec().interfaces().values()) {
            String carrier = handOff.carrier() == null ? "" : handOff.carrier().toLowerCase(Locale.ROOT);
            boolean clear = CLEAR.matcher(carrier).find();
            boolean silent = handOff.on() == null
                    && handOff.via() == null
                    && CARRIED.matcher(carrier).find()
                    && !ENCRYPTED.matcher(carrier).find();
            Optional<String> secret = classes.of(handOff).filter(Classes::secret);
            if (secret.isPresent() && (clear || silent) && !leave.covers(handOff, IN_TRANSIT)) {
                report.at(
                        handOff,
                        "carrier",
                        Wording.of(
                                "'{0}' carries {1} content by '{2}', {3}; whoever finds it has the film",
                                handOff.id(),
                                secret.get(),
                                handOff.carrier(),
                                clear
                                        ? Wording.of("which is not encrypted")
                                        : Wording.of("and does not say that it is encrypted")),
                        Wording.of("encrypt it and say so, or name the drives under 'on' or the line under 'via'"));
            }
        }
    }
}
