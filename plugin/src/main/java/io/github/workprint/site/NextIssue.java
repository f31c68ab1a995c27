package io.github.workprint.site;

import io.github.workprint.history.SetShelf;
import io.github.workprint.history.SourceFolder;
import io.github.workprint.history.VersionText;
import io.github.workprint.history.VersionText.Known;
import io.github.workprint.history.VersionTexts;
import io.github.workprint.site.project.ProjectFolder;
import io.github.workprint.spec.value.Version;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a folder would hold, were the newest text of a workflow issued under a number. A draft becomes that version; of an issued
 * version that was edited, what is committed stays as the version before.
 */
record NextIssue(ProjectFolder folder, String workflow, Version version) {
    private static final Pattern NUMBER = field("version");
    private static final Pattern STATUS = field("status");
    private static final String ISSUED = "issued";

    private record Numbered(VersionText text, Version version) {}

    private static Pattern field(String name) {
        return Pattern.compile("(?m)^" + name + "[ \\t]*:[ \\t]*([\"']?)([^\"'\\s#]+)\\1");
    }

    /**
     * @param texts of the folder
     * @return none where there is no such workflow, or its newest text does not say its version on a line of its own
     * @throws IOException where the disk fails
     */
    Optional<VersionTexts> in(VersionTexts texts) throws IOException {
        Optional<Numbered> newest = texts.all().stream()
                .filter(text -> text.workflow().equals(workflow))
                .flatMap(text -> numbered(text).stream())
                .max(Comparator.comparing(
                                (Numbered one) -> one.text().standing().by() == Known.WORK)
                        .thenComparing(Numbered::version));
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        VersionText text = newest.get().text();
        List<VersionText> all = new ArrayList<>(texts.all());
        all.remove(text);
        if (text.standing().by() != Known.WORK && !isDraft(text)) {
            all.add(committed(text).orElse(text));
        }
        String file = text.file().substring(0, text.file().lastIndexOf('/') + 1) + version + ".yaml";
        all.removeIf(other -> other.workflow().equals(workflow) && other.file().equals(file));
        all.add(new VersionText(workflow, file, renumbered(text.text()), text.neighbours()));
        return Optional.of(new VersionTexts(all, texts.sets(), texts.findings()));
    }

    private static Optional<Numbered> numbered(VersionText text) {
        return value(NUMBER, text.text()).flatMap(Version::of).map(version -> new Numbered(text, version));
    }

    private static boolean isDraft(VersionText text) {
        return value(STATUS, text.text())
                .filter(status -> !status.equals(ISSUED))
                .isPresent();
    }

    private static Optional<String> value(Pattern field, String text) {
        Matcher found = field.matcher(text);
        return found.find() ? Optional.of(found.group(2)) : Optional.empty();
    }

    private String renumbered(String text) {
        String numbered = NUMBER.matcher(text).replaceFirst(Matcher.quoteReplacement("version: " + version));
        return STATUS.matcher(numbered).replaceFirst("status: " + ISSUED);
    }

    /** The same file as it was committed last. */
    private Optional<VersionText> committed(VersionText text) throws IOException {
        return SourceFolder.at(folder.source(), "HEAD", SetShelf.library()).stream()
                .flatMap(texts -> texts.all().stream())
                .filter(then -> then.workflow().equals(workflow) && then.file().endsWith(":" + text.file()))
                .map(then -> new VersionText(workflow, text.file(), then.text(), text.neighbours()))
                .findFirst();
    }
}
