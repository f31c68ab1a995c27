package io.github.workprint.editor;

import io.github.workprint.editor.OpenSpec.Mention;
import io.github.workprint.finding.Place;
import io.github.workprint.history.FileNames;
import io.github.workprint.history.Neighbours;
import io.github.workprint.history.SetText;
import io.github.workprint.history.SourceFolder;
import io.github.workprint.reference.ProjectIds;
import io.github.workprint.site.project.CheckedProject;
import io.github.workprint.site.project.House;
import io.github.workprint.site.project.ProjectFolder;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.language.FieldShape;
import io.github.workprint.spec.language.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;

/**
 * Where what is named under a cursor is written, in whichever file: an entity in the spec or in what it includes, and from there in the
 * version before; a row of the house's formats, a word of its own, a requirement set, an included file, a rule in its policy.
 */
final class Definitions {
    private final OpenSpec open;
    private final CheckedProject project;
    private final ProjectFolder folder;

    Definitions(OpenSpec open, CheckedProject project) {
        this.open = open;
        this.project = project;
        this.folder = project.sources().folder();
    }

    /**
     * @param cursor the whole word that stands there, with the keys that lead to it
     * @param line from 1
     * @param column from 1
     */
    Optional<Place> at(CursorPath cursor, int line, int column) {
        Optional<Mention> mention = open.at(line, column);
        return mention.isPresent()
                ? mention.flatMap(named -> entity(named, line))
                : named(cursor.keys(), cursor.word()).filter(place -> Files.isRegularFile(path(place.file())));
    }

    private Optional<Place> entity(Mention mention, int line) {
        Optional<Place> here = open.spec().flatMap(spec -> OpenSpec.defined(spec, mention.address()));
        boolean standsThere = here.filter(place -> place.file().equals(open.file()) && place.line() == line)
                .filter(place -> place.column() == mention.place().column())
                .isPresent();
        return standsThere ? earlier(mention.address()).or(() -> here) : here;
    }

    /** In the version before, under the id that it had there; none where that is in no file of the folder. */
    private Optional<Place> earlier(String address) {
        Optional<Spec> before = open.before(project);
        Map<String, String> former =
                open.spec().map(spec -> Addresses.of(spec).former()).orElse(Map.of());
        return before.flatMap(spec -> OpenSpec.defined(spec, address).or(() -> former.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(address))
                        .flatMap(entry -> OpenSpec.defined(spec, entry.getKey()).stream())
                        .findFirst()))
                .filter(place -> Files.isRegularFile(path(place.file())));
    }

    private Optional<Place> named(List<String> keys, String word) {
        String key = keys.isEmpty() ? "" : keys.get(keys.size() - 1);
        Matcher pin = SetText.PIN.matcher(word);
        if (key.equals("include")) {
            return found(open.text().neighbours().find(open.file(), word));
        }
        if (key.equals("use") && pin.matches()) {
            return found(open.text().neighbours().set(pin.group(1), pin.group(2)));
        }
        if (key.equals("rule")) {
            return line(SourceFolder.POLICY, text -> text.contains(word), word);
        }
        Optional<FieldShape> field = OpenSpec.field(keys);
        if (field.filter(ProjectIds::isRowOfLibrary).isPresent()) {
            return line(House.FORMATS, text -> text.startsWith(word + ","), word);
        }
        String list = field.map(found -> found.declared().oneOf()).orElse("");
        return list.isEmpty()
                ? Optional.empty()
                : line(Vocabulary.FILE, text -> text.startsWith(list + "," + word), word);
    }

    private static Optional<Place> found(Neighbours.Found found) {
        return found.state() == Neighbours.State.FOUND
                ? Optional.of(new Place(found.file(), 1, 1, 1))
                : Optional.empty();
    }

    /** The first line of a file of the house that a word is defined on. */
    private Optional<Place> line(String name, Predicate<String> defines, String word) {
        Path file = folder.source().resolve(name);
        if (word.isEmpty() || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            for (int i = 0; i < lines.size(); i++) {
                if (defines.test(lines.get(i))) {
                    int column = lines.get(i).indexOf(word) + 1;
                    return Optional.of(new Place(relative(file), i + 1, column, word.length()));
                }
            }
            return Optional.empty();
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private String relative(Path file) {
        return FileNames.of(folder.base(), file);
    }

    private Path path(String file) {
        return folder.base().resolve(file);
    }
}
