package io.github.workprint.release;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.value.Version;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a lock is written: a block for each version, a line for each entity, in an order that does not change; a dot stands for the
 * workflow as a whole. Blocks may stand in any order, so that those of two branches can be put one below the other.
 */
final class LockText {
    static final String BROKEN = "WF-VE10";

    private static final String HEAD =
            """
            # What each issued version said when it was issued. Workprint writes this file; commit it.
            # To accept a change to an issued version, delete its block: it is written anew by the next build of the site.
            format 1
            """;
    private static final Pattern VERSION = Pattern.compile("\\[(\\S+) (\\S+)] ([0-9a-f]{32})");
    private static final Pattern ENTITY = Pattern.compile("(\\S+)((?: \\S+=[0-9a-f]{8})*)");
    private static final Pattern CONFLICT = Pattern.compile("(<{7}|={7}|>{7}|\\|{7})( .*)?");
    private static final Comparator<LockedVersion> ORDER = Comparator.comparing(LockedVersion::workflow)
            .thenComparing(version -> Version.of(version.version()).orElse(new Version(0, 0, 0, "", "")))
            .thenComparing(LockedVersion::version);

    private final String file;
    private final Consumer<Finding> findings;
    private final List<LockedVersion> versions = new ArrayList<>();
    /** What has been read of the last version. */
    private SortedMap<String, SortedMap<String, String>> entities = new TreeMap<>();

    private LockText(String file, Consumer<Finding> findings) {
        this.file = file;
        this.findings = findings;
    }

    /** None where a line of it cannot be read; then a finding says which. */
    static Optional<List<LockedVersion>> read(String file, String text, Consumer<Finding> findings) {
        LockText lock = new LockText(file, findings);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lock.line(lines.get(i).strip(), i + 1)) {
                return Optional.empty();
            }
        }
        return Optional.of(lock.versions);
    }

    private boolean line(String line, int number) {
        Matcher version = VERSION.matcher(line);
        Matcher entity = ENTITY.matcher(line);
        if (line.isEmpty() || line.startsWith("#") || line.equals("format 1")) {
            return true;
        }
        if (CONFLICT.matcher(line).matches()) {
            return broken(
                    number,
                    Wording.of("two branches have added versions, and git could not merge them"),
                    Wording.of("keep the blocks of both sides, in any order, and take this line out"));
        }
        if (version.matches()) {
            return begin(version, number);
        }
        if (!versions.isEmpty() && entity.matches()) {
            SortedMap<String, String> fields = new TreeMap<>();
            for (String field : entity.group(2).strip().split(" ")) {
                int equals = field.lastIndexOf('=');
                if (equals > 0) {
                    fields.put(plain(field.substring(0, equals)), field.substring(equals + 1));
                }
            }
            entities.put(entity.group(1).equals(".") ? "" : plain(entity.group(1)), fields);
            return true;
        }
        return broken(
                number,
                Wording.of("this line is no part of a lock"),
                Wording.of(
                        "take the file as it was committed, 'git checkout -- {0}', or delete the block that the line"
                                + " is in",
                        file));
    }

    private boolean begin(Matcher version, int number) {
        Optional<LockedVersion> first = versions.stream()
                .filter(other -> other.name().equals(version.group(1) + " " + version.group(2)))
                .findFirst();
        if (first.isPresent()) {
            return broken(
                    number,
                    Wording.of(
                            "version {0} of '{1}' is locked twice: here and in line {2}",
                            version.group(2),
                            version.group(1),
                            String.valueOf(first.get().line())),
                    Wording.of("keep the block of the version that was issued, and delete the other"));
        }
        entities = new TreeMap<>();
        versions.add(new LockedVersion(version.group(1), version.group(2), version.group(3), entities, number));
        return true;
    }

    private boolean broken(int line, Wording message, Wording help) {
        findings.accept(Finding.error(BROKEN, new Place(file, line, 0, 1), "", message, help));
        return false;
    }

    static String write(List<LockedVersion> versions) {
        StringBuilder text = new StringBuilder(HEAD);
        versions.stream().sorted(ORDER).forEach(version -> {
            text.append("\n[")
                    .append(version.name())
                    .append("] ")
                    .append(version.digest())
                    .append('\n');
            version.entities().forEach((address, fields) -> {
                text.append(address.isEmpty() ? "." : coded(address));
                fields.forEach((field, digest) ->
                        text.append(' ').append(coded(field)).append('=').append(digest));
                text.append('\n');
            });
        });
        return text.toString();
    }

    private static String coded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8)
                .replace("%2F", "/")
                .replace("+", "%20");
    }

    private static String plain(String word) {
        return URLDecoder.decode(word, StandardCharsets.UTF_8);
    }
}
