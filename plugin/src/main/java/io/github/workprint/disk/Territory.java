package io.github.workprint.disk;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Where a goal may write what the user wants somewhere: anywhere but among the specs, in what a version control system keeps, and,
 * for a folder that is replaced as a whole, at or above the project itself. Places are judged by where they really lie, with
 * symbolic links followed.
 */
public final class Territory {
    private static final String RULE = "WF-WR01";
    private static final Set<String> VERSION_CONTROL = Set.of(".git", ".hg", ".svn");

    private final Path base;
    private final Path source;
    private final Consumer<Finding> findings;

    /**
     * @param base the directory of the project
     * @param source the folder of specs
     */
    public Territory(Path base, Path source, Consumer<Finding> findings) {
        this.base = base;
        this.source = source;
        this.findings = findings;
    }

    /**
     * Where a folder lies that may be replaced as a whole; none, with a finding, where it may not be.
     *
     * @param parameter who named it, such as {@code workprint.output}
     * @throws IOException where the disk fails
     */
    public Optional<Path> folder(String parameter, Path wanted) throws IOException {
        Optional<Path> real = place(parameter, wanted);
        if (real.isEmpty()) {
            return real;
        }
        Path place = real.get();
        if (place.getParent() == null) {
            return refused(parameter, wanted, Wording.of("it is the root of the disk"));
        }
        if (Files.exists(place) && !Files.isDirectory(place)) {
            return refused(parameter, wanted, Wording.of("it is a file"));
        }
        if (real(base).startsWith(place)) {
            return refused(parameter, wanted, Wording.of("the project lies in it"));
        }
        if (real(source).startsWith(place)) {
            return refused(parameter, wanted, Wording.of("the specs lie in it"));
        }
        return real;
    }

    /**
     * Where a file lies that may be written; none, with a finding, where it may not be.
     *
     * @throws IOException where the disk fails
     */
    public Optional<Path> file(String parameter, Path wanted) throws IOException {
        Optional<Path> real = place(parameter, wanted);
        if (real.isPresent() && Files.isDirectory(real.get())) {
            return refused(parameter, wanted, Wording.of("it is a folder"));
        }
        if (real.isPresent() && Files.exists(real.get()) && !Files.isRegularFile(real.get())) {
            return refused(parameter, wanted, Wording.of("what is there is no file"));
        }
        return real;
    }

    private Optional<Path> place(String parameter, Path wanted) throws IOException {
        if (dangling(wanted).isPresent()) {
            return refused(
                    parameter,
                    wanted,
                    Wording.of("the link {0} leads nowhere", dangling(wanted).get()));
        }
        Path place = real(wanted);
        Optional<Path> file = inTheWay(place);
        if (file.isPresent()) {
            return refused(parameter, wanted, Wording.of("{0} is a file", file.get()));
        }
        if (isKept(place) || isKept(wanted.toAbsolutePath().normalize())) {
            return refused(parameter, wanted, Wording.of("that belongs to version control"));
        }
        if (place.startsWith(real(source))) {
            return refused(parameter, wanted, Wording.of("that is the folder of the specs"));
        }
        return Optional.of(place);
    }

    private Optional<Path> refused(String parameter, Path wanted, Wording why) {
        findings.accept(Finding.error(
                RULE,
                Place.of(parameter),
                "",
                Wording.of(
                        "nothing is written to {0}: {1}",
                        wanted.toAbsolutePath().normalize(), why),
                Wording.of("name a place of its own, such as target/{0}", parameter.replace('.', '-'))));
        return Optional.empty();
    }

    /** In a folder of a version control system, by its name or, for git, by what it holds. */
    private static boolean isKept(Path place) {
        for (Path name : place) {
            if (VERSION_CONTROL.contains(name.toString().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        for (Path folder = place; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("HEAD"))
                    && Files.isDirectory(folder.resolve("objects"))
                    && Files.isDirectory(folder.resolve("refs"))) {
                return true;
            }
        }
        return false;
    }

    /** The first link on the way that leads to nothing, or round in circles. */
    private static Optional<Path> dangling(Path wanted) {
        for (Path step = wanted.toAbsolutePath().normalize(); step != null; step = step.getParent()) {
            if (Files.isSymbolicLink(step) && !Files.exists(step)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    /** What stands on the way to a place and is no folder. */
    private static Optional<Path> inTheWay(Path place) {
        for (Path step = place.getParent(); step != null; step = step.getParent()) {
            if (Files.exists(step)) {
                return Files.isDirectory(step) ? Optional.empty() : Optional.of(step);
            }
        }
        return Optional.empty();
    }

    /** Without links, as far as it exists. */
    static Path real(Path path) throws IOException {
        Path wanted = path.toAbsolutePath().normalize();
        Path there = wanted;
        while (there.getParent() != null && !Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
            there = there.getParent();
        }
        return Files.exists(there)
                ? there.toRealPath().resolve(there.relativize(wanted)).normalize()
                : wanted;
    }
}
