package io.github.workprint.view;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The chapters of a workflow document, in the order in which it is read: on screen a page each where the workflow is large, on paper one
 * after the other. Each is declared here and nowhere else; what else it needs, by its {@link #file()}: the words
 * {@code chapter.storage} in every language, and for each of its sections a macro in {@code parts/sections.ftlh}.
 */
public enum Chapter {
    /** What this is, and how its stages hang together. The chapter that a version opens with. */
    OVERVIEW("index", "production", "stages-at-a-glance"),
    STAGES("stages", "stages"),
    SCHEDULE("schedule", "timetable", "schedule", "agreements", "decision-points"),
    DELIVERY("delivery", "deliverables"),
    HAND_OFFS("hand-offs", "materials", "interfaces", "accepted-by"),
    FORMATS("formats", "formats"),
    STORAGE("storage", "transfers", "storage-levels", "volumes", "data-classes", "links", "readings"),
    PROTECTION("protection", "security", "controls", "risks", "health"),
    PEOPLE("people", "roles", "people", "organisations"),
    RECORDS("records", "decisions", "changes", "tests", "translations", "budget", "retired"),
    /** Also for what the language has gained and no chapter knows yet. */
    REFERENCE(
            "reference",
            "sources",
            "glossary",
            "defaults",
            "change-policy",
            "audiences",
            "documents",
            "more",
            "this-version");

    private final String file;

    @SuppressWarnings("ImmutableEnumChecker") // made once, and a copy that nobody can change
    private final List<String> sections;

    Chapter(String file, String... sections) {
        this.file = file;
        this.sections = List.of(sections);
    }

    /** Path of its page from the version's directory, without extension. */
    public String file() {
        return file;
    }

    /** The anchors of its sections, in their order. Those that are called as a part of the spec show that part. */
    public List<String> sections() {
        return sections;
    }

    /** The chapter of a section. */
    static Optional<Chapter> withSection(String anchor) {
        return Arrays.stream(values())
                .filter(chapter -> chapter.sections.contains(anchor))
                .findFirst();
    }
}
