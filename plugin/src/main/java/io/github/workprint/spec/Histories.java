package io.github.workprint.spec;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Similar;
import io.github.workprint.history.VersionText;
import io.github.workprint.history.VersionText.Known;
import io.github.workprint.history.VersionTexts;
import io.github.workprint.spec.History.Entry;
import io.github.workprint.spec.value.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** All workflows that were found, by name, and everything that was wrong with their text. */
public record Histories(List<History> all, Findings findings) {
    private static final String TWICE = "WF-HI04";
    private static final List<String> AFTERWARDS = List.of("withdrawn", "archived");

    /** What was read from one text. */
    private record Read(Entry entry, List<Finding> findings) {
        Version version() {
            return entry.version();
        }
    }

    /**
     * The workflow of a name, or the only one where none is given; where there is no such, a finding of a rule says what there is.
     *
     * @param name empty for the only one
     */
    public Optional<History> named(String name, String rule, Consumer<Finding> findings) {
        List<String> names = all.stream().map(History::workflow).toList();
        if (name.isEmpty() && names.size() == 1) {
            return Optional.of(all.get(0));
        }
        Optional<History> named =
                all.stream().filter(history -> history.workflow().equals(name)).findFirst();
        if (named.isEmpty()) {
            String choices = "use one of: " + String.join(", ", names);
            findings.accept(Finding.error(
                    rule,
                    Place.of("workprint.workflow"),
                    "",
                    name.isEmpty() ? "there are " + names.size() + " workflows" : "there is no workflow '" + name + "'",
                    name.isEmpty() ? choices : Similar.hint(name, names, choices)));
        }
        return named;
    }

    public static Histories read(VersionTexts texts, SpecReader reader) {
        List<Finding> findings = new ArrayList<>(texts.findings().all());
        Map<String, List<VersionText>> workflows = new TreeMap<>();
        texts.all().forEach(text -> workflows
                .computeIfAbsent(text.workflow(), name -> new ArrayList<>())
                .add(text));
        List<History> all = new ArrayList<>();
        workflows.forEach((name, versions) -> {
            List<Entry> entries = entries(versions, reader, findings);
            if (!entries.isEmpty()) {
                all.add(new History(name, entries));
            }
        });
        return new Histories(List.copyOf(all), Findings.of(findings));
    }

    private static List<Entry> entries(List<VersionText> texts, SpecReader reader, List<Finding> findings) {
        TreeMap<Version, Read> versions = new TreeMap<>();
        for (VersionText text : texts) {
            if (text.standing().by() == Known.WORK) {
                work(text, reader, versions, findings);
            } else {
                List<Finding> own = new ArrayList<>();
                Optional<Spec> spec = reader.read(text, own::add);
                if (spec.isEmpty() || !add(new Read(new Entry(text.file(), spec.get()), own), versions, findings)) {
                    findings.addAll(own);
                }
            }
        }
        versions.values().forEach(read -> findings.addAll(read.findings()));
        return versions.values().stream().map(Read::entry).toList();
    }

    private static boolean add(Read read, TreeMap<Version, Read> versions, List<Finding> findings) {
        Optional<Read> first = versions.values().stream()
                .filter(other -> other.version().hasRankOf(read.version()))
                .findFirst();
        Optional<Version> twin = versions.keySet().stream()
                .filter(other -> other.folder().equalsIgnoreCase(read.version().folder()))
                .filter(other -> !other.hasRankOf(read.version()))
                .findFirst();
        if (twin.isPresent()) {
            findings.add(Finding.error(
                    TWICE,
                    read.entry().spec().origin().of("version"),
                    "version",
                    "version " + read.version() + " is version " + twin.get()
                            + " but for capital letters, and Windows and macOS cannot keep the two apart",
                    "give one of the two another number"));
            return false;
        }
        if (first.isEmpty()) {
            versions.put(read.version(), read);
            return true;
        }
        Version other = first.get().version();
        findings.add(Finding.error(
                TWICE,
                read.entry().spec().origin().of("version"),
                "version",
                other.equals(read.version())
                        ? "version " + other + " is given twice: here and in "
                                + first.get().entry().file()
                        : "version " + read.version() + " has the rank of version " + other + " in "
                                + first.get().entry().file() + ", so that neither comes before the other",
                "raise the version of the newer one, and name the file after it"));
        return false;
    }

    /**
     * The folder's present state: the version itself where it says the same, so that what is wrong with it is told in the file at
     * hand, and so that it can be withdrawn; else a draft.
     */
    private static void work(
            VersionText text, SpecReader reader, TreeMap<Version, Read> versions, List<Finding> findings) {
        List<Finding> own = new ArrayList<>();
        Optional<Read> written = reader.read(text, own::add).map(spec -> new Read(new Entry(text.file(), spec), own));
        Optional<Read> issued = written.map(read -> versions.get(read.version()));
        if (issued.isPresent() && saysTheSame(written.get(), issued.get())) {
            if (mayStandFor(written.get(), issued.get())) {
                versions.put(written.get().version(), written.get());
            }
            return;
        }
        List<Finding> drafted = new ArrayList<>();
        Optional<Spec> draft = reader.draft(text, versions::containsKey, drafted::add);
        draft.map(spec -> new Read(new Entry(text.file(), spec), drafted))
                .ifPresentOrElse(read -> versions.put(read.version(), read), () -> findings.addAll(drafted));
    }

    private static boolean saysTheSame(Read one, Read other) {
        return Content.of(one.entry().spec()).equals(Content.of(other.entry().spec()));
    }

    /** A version can be withdrawn or archived after it was issued, but it cannot become a draft again. */
    private static boolean mayStandFor(Read work, Read issued) {
        String status = work.entry().spec().status();
        return Objects.equals(status, issued.entry().spec().status()) || AFTERWARDS.contains(String.valueOf(status));
    }
}
