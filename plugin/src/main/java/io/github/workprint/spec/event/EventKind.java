package io.github.workprint.spec.event;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be recorded, and what each kind is about. */
public enum EventKind {
    READ(List.of(), List.of()),
    APPROVED(List.of(Asked.ANYTHING), List.of(Asked.DIGEST)),
    NOTED(List.of("review"), List.of(Asked.WHAT)),
    DELIVERED(List.of(Asked.DELIVERABLE), List.of(Asked.WHAT)),
    RECEIVED(List.of(Asked.DELIVERABLE), List.of(Asked.WHAT)),
    QC_PASSED(List.of(Asked.DELIVERABLE, Asked.STAGE, "material", "format"), List.of(Asked.WHAT)),
    QC_FAILED(List.of(Asked.DELIVERABLE, Asked.STAGE, "material", "format"), List.of(Asked.WHAT, "reason")),
    COPIED(List.of("volume"), List.of(Asked.WHAT, "roll")),
    WIPE_PERMITTED(List.of("volume", "material"), List.of(Asked.WHAT)),
    BEGUN(List.of(Asked.STAGE), List.of(Asked.WHAT)),
    FINISHED(List.of(Asked.STAGE), List.of(Asked.WHAT)),
    TICKED(List.of(Asked.DELIVERABLE), List.of(Asked.WHAT, "items"));

    /** What several kinds ask for. */
    private static final class Asked {
        private static final String ANYTHING = "*";
        private static final String DELIVERABLE = "deliverable";
        private static final String STAGE = "stage";
        private static final String WHAT = "what";
        private static final String DIGEST = "digest";
    }

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> about;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> needs;

    EventKind(List<String> about, List<String> needs) {
        this.about = about;
        this.needs = needs;
    }

    /** As it is written: {@code qc-passed}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** That of a word of the vocabulary. */
    public static Optional<EventKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** Whether it may be about a thing of a kind, as in addresses. */
    public boolean isAbout(String kind) {
        return about.contains(Asked.ANYTHING) || about.contains(kind);
    }

    /** Whether it is about a whole version and nothing in it. */
    public boolean isAboutVersions() {
        return about.isEmpty();
    }

    /** The kinds of thing that it may be about; none where it may be about any. */
    public List<String> about() {
        return about.contains(Asked.ANYTHING) ? List.of() : about;
    }

    /** Keys of fields that it cannot do without, beside those that all records have. */
    public List<String> needs() {
        return needs;
    }
}
