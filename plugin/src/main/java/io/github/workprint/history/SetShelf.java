package io.github.workprint.history;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The requirement sets that specs may use: those in {@code _sets} beside the workflows, those of other folders and archives that the
 * build names, and those that come with Workprint. Each version of a set is a file, {@code meridian-uhd/5.1.yaml}.
 */
public final class SetShelf {
    /** The folder beside the workflows, and at the top of an archive. */
    public static final String FOLDER = "_sets";

    private static final String RULE = "WF-RS02";
    private static final Pattern PATH =
            Pattern.compile("(?:.*/)?(" + SetText.NAME + ")/(" + SetText.VERSION + ")\\.ya?ml");
    private static final Pattern IN_ARCHIVE = Pattern.compile(FOLDER + "/[^/]+/[^/]+\\.ya?ml");
    private static final String LIBRARY = "sets/";
    private static final int MOST_ENTRIES = 100_000;

    private final SortedMap<String, SetText> own = new TreeMap<>();
    private final SortedMap<String, SetText> library;
    private final Consumer<Finding> findings;

    private SetShelf(SortedMap<String, SetText> library, Consumer<Finding> findings) {
        this.library = library;
        this.findings = findings;
    }

    /** The sets that come with Workprint, and no others. */
    public static SetShelf library() {
        return new SetShelf(known(), finding -> {});
    }

    /**
     * @param tree the folder of specs
     * @param places folders of sets, each with a folder for each set, and archives with {@link #FOLDER} at their top
     * @throws IOException where the disk fails
     */
    static SetShelf of(SpecTree tree, Path base, List<Path> places, Consumer<Finding> findings) throws IOException {
        SetShelf shelf = new SetShelf(known(), findings);
        shelf.folder(tree, FOLDER);
        for (Path place : places) {
            if (Files.isRegularFile(place)) {
                shelf.archive(FileNames.of(base, place), place);
            } else if (Files.isDirectory(place)) {
                shelf.folder(new DiskTree(base, place), "");
            } else {
                findings.accept(Finding.error(
                        RULE,
                        Place.of(FileNames.of(base, place)),
                        "",
                        Wording.of("there is no folder and no archive of requirement sets of this name"),
                        Wording.of("correct the name in workprint.sets; a git submodule has to be checked out first")));
            }
        }
        return shelf;
    }

    private void folder(SpecTree tree, String folder) throws IOException {
        if (!tree.isFolder(folder)) {
            return;
        }
        for (String set : tree.in(folder)) {
            if (tree.isLegible(set) && tree.isFolder(set) && !last(set).startsWith(".")) {
                for (String file : tree.in(set)) {
                    if (tree.isLegible(file)
                            && FileNames.isYaml(file)
                            && !last(file).matches("[._].*")) {
                        add(file, tree.name(file), tree.read(file));
                    }
                }
            }
        }
    }

    /** Reads no more of an entry than a spec may have; nothing is unpacked, so names cannot lead anywhere. */
    private void archive(String name, Path archive) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile(), StandardCharsets.UTF_8)) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            for (int left = MOST_ENTRIES; left > 0 && entries.hasMoreElements(); left--) {
                ZipEntry entry = entries.nextElement();
                if (IN_ARCHIVE.matcher(entry.getName()).matches()
                        && !last(entry.getName()).matches("[._].*")) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        byte[] bytes = in.readNBytes((int) SpecText.LARGEST + 1);
                        add(
                                entry.getName(),
                                name + "!/" + entry.getName(),
                                bytes.length > SpecText.LARGEST ? SpecText.tooLarge() : SpecText.of(bytes));
                    }
                }
            }
        } catch (ZipException broken) {
            findings.accept(Finding.error(
                    RULE,
                    Place.of(name),
                    "",
                    Wording.of("this is no archive that can be read: {0}", broken.getMessage()),
                    Wording.of("name a folder of sets, or a jar with '{0}' at its top", FOLDER)));
        }
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void add(String path, String file, SpecText text) {
        Matcher names = PATH.matcher(path);
        if (!names.matches()) {
            findings.accept(Finding.error(
                    RULE,
                    Place.of(file),
                    "",
                    Wording.of("this file names no version of a requirement set"),
                    Wording.of(
                            "name it after the version, in a folder with the set's name: {0}/meridian-uhd/5.1.yaml",
                            FOLDER)));
        } else if (!text.isText()) {
            findings.accept(Unreadable.finding(file, text.state()));
        } else {
            SetText set = new SetText(names.group(1), names.group(2), file, text.text());
            SetText first = own.putIfAbsent(set.pin(), set);
            if (first != null && !first.text().equals(set.text())) {
                findings.accept(Finding.error(
                        RULE,
                        Place.of(file),
                        "",
                        Wording.of("'{0}' is given twice, and not alike: here and in {1}", set.pin(), first.file()),
                        Wording.of("keep one of the two, or give one another version")));
            }
        }
    }

    /** Those that come with Workprint, by what they are asked for by. */
    private static SortedMap<String, SetText> known() {
        SortedMap<String, SetText> known = new TreeMap<>();
        resource(LIBRARY + "list.txt").lines().filter(line -> !line.isBlank()).forEach(line -> {
            Matcher names = PATH.matcher(line);
            if (!names.matches()) {
                throw new IllegalStateException(line + " names no version of a set");
            }
            SetText set = new SetText(names.group(1), names.group(2), "workprint:" + line, resource(LIBRARY + line));
            known.put(set.pin(), set);
        });
        return known;
    }

    private static String resource(String name) {
        try (InputStream in = SetShelf.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not beside the class");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A version of a set; a house's own stands in the place of one that comes with Workprint. */
    public Optional<SetText> find(String name, String version) {
        String pin = name + "@" + version;
        return Optional.ofNullable(own.get(pin)).or(() -> Optional.ofNullable(library.get(pin)));
    }

    /** The house's own, in the order of their names. */
    public List<SetText> own() {
        return List.copyOf(own.values());
    }

    /** All that can be asked for. */
    public Collection<SetText> all() {
        Map<String, SetText> all = new TreeMap<>(library);
        all.putAll(own);
        return List.copyOf(all.values());
    }

    /** All versions of the sets, by name. */
    public Map<String, List<SetText>> byName() {
        Map<String, List<SetText>> names = new HashMap<>();
        all().forEach(set ->
                names.computeIfAbsent(set.name(), name -> new ArrayList<>()).add(set));
        return names;
    }

    /** The same files, with these sets beside them; what the files bring themselves, as a commit does, comes first. */
    Neighbours beside(Neighbours files) {
        return new Neighbours() {
            @Override
            public Found find(String from, String name) {
                return files.find(from, name);
            }

            @Override
            public Found set(String name, String version) {
                Found brought = files.set(name, version);
                return brought.state() == State.MISSING ? found(name, version) : brought;
            }
        };
    }

    private Neighbours.Found found(String name, String version) {
        return SetShelf.this
                .find(name, version)
                .map(set -> new Neighbours.Found(Neighbours.State.FOUND, set.file(), set.text()))
                .orElseGet(() -> new Neighbours.Found(
                        Neighbours.State.MISSING,
                        name + "@" + version,
                        String.join("\n", all().stream().map(SetText::pin).toList())));
    }
}
