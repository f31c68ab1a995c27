package io.github.workprint.spec.work;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The kinds of stages, in the order of the vocabulary, each with what it tells of the work. */
public enum StageKind {
    CAPTURE(Trait.CARRIES_ON, Trait.WITHOUT_INPUT, Trait.END),
    OFFLOAD(Trait.CARRIES_ON, Trait.COPIES, Trait.END),
    VERIFY(Trait.CHECKS, Trait.CARRIES_ON, Trait.COPIES, Trait.END),
    BACKUP(Trait.KEEPS, Trait.CARRIES_ON, Trait.COPIES, Trait.END),
    WIPE(Trait.KEEPS, Trait.CARRIES_ON, Trait.ERASES, Trait.END),
    TRANSFER(Trait.DELIVERS, Trait.CARRIES_ON, Trait.COPIES, Trait.END),
    DAILIES(Trait.CARRIES_ON, Trait.AT_A_SCREEN),
    SYNC(Trait.CARRIES_ON, Trait.AT_A_SCREEN),
    LOG(Trait.KEEPS, Trait.CARRIES_ON, Trait.AT_A_SCREEN),
    OFFLINE_EDIT(Trait.ON_THE_CUT, Trait.PLAYS, Trait.AT_A_SCREEN, Trait.ALONE),
    PICTURE_LOCK(Trait.ON_THE_CUT),
    VFX_PULL(Trait.NEEDS_COLOUR, Trait.AT_A_SCREEN),
    VFX(Trait.CARRIES_ON, Trait.NEEDS_COLOUR, Trait.AT_A_SCREEN),
    CONFORM(Trait.ON_THE_CUT, Trait.NEEDS_COLOUR, Trait.PLAYS, Trait.AT_A_SCREEN),
    GRADE(Trait.ON_THE_CUT, Trait.NEEDS_COLOUR, Trait.PLAYS, Trait.AT_A_SCREEN, Trait.ALONE),
    ONLINE(Trait.ON_THE_CUT, Trait.NEEDS_COLOUR, Trait.PLAYS, Trait.AT_A_SCREEN, Trait.ALONE),
    TITLES(Trait.ON_THE_CUT, Trait.AT_A_SCREEN),
    SOUND_EDIT(Trait.ON_THE_CUT, Trait.AT_A_SCREEN),
    ADR(Trait.ON_THE_CUT, Trait.WITHOUT_INPUT, Trait.ALONE),
    FOLEY(Trait.ON_THE_CUT, Trait.WITHOUT_INPUT, Trait.ALONE),
    MUSIC(Trait.ON_THE_CUT, Trait.WITHOUT_INPUT, Trait.ALONE),
    PRE_MIX(Trait.ON_THE_CUT, Trait.LOUD, Trait.ALONE),
    FINAL_MIX(Trait.ON_THE_CUT, Trait.PLAYS, Trait.LOUD, Trait.ALONE),
    M_AND_E(Trait.ON_THE_CUT, Trait.ALONE),
    LOCALISE(Trait.ON_THE_CUT, Trait.AT_A_SCREEN),
    SUBTITLES(Trait.ON_THE_CUT, Trait.AT_A_SCREEN),
    AUDIO_DESCRIPTION(Trait.ON_THE_CUT),
    MASTER(Trait.ON_THE_CUT, Trait.NEEDS_COLOUR, Trait.PLAYS, Trait.AT_A_SCREEN),
    PACKAGE(Trait.ON_THE_CUT, Trait.AT_A_SCREEN),
    QC(Trait.CHECKS, Trait.ON_THE_CUT, Trait.PLAYS, Trait.AT_A_SCREEN, Trait.END),
    FIXES(Trait.ON_THE_CUT, Trait.NEEDS_COLOUR, Trait.AT_A_SCREEN),
    REVIEW(Trait.CHECKS, Trait.ON_THE_CUT, Trait.WITHOUT_INPUT, Trait.ALONE, Trait.END),
    APPROVAL(Trait.CHECKS, Trait.ON_THE_CUT, Trait.WITHOUT_INPUT, Trait.END),
    DELIVER(Trait.DELIVERS, Trait.ON_THE_CUT, Trait.COPIES, Trait.END),
    ARCHIVE(Trait.KEEPS, Trait.CARRIES_ON, Trait.COPIES, Trait.END),
    RESTORE_TEST(Trait.KEEPS, Trait.CARRIES_ON, Trait.END),
    PURGE(Trait.KEEPS, Trait.CARRIES_ON, Trait.ERASES, Trait.END),
    MILESTONE(Trait.WITHOUT_INPUT, Trait.END);

    /** What is true of the work of some kinds. */
    public enum Trait {
        /** All footage that it takes runs through it. */
        CARRIES_ON,
        /** What runs through it is as long as the programme. */
        ON_THE_CUT,
        /** It makes its own material, or handles none. */
        WITHOUT_INPUT,
        /** It is an end in itself: it keeps, proves or hands over. */
        END,
        /** It writes copies of what it takes. */
        COPIES,
        /** It says whether something is as it should be. */
        CHECKS,
        /** What it takes arrives by it. */
        DELIVERS,
        /** It keeps, lists or clears away what is done. */
        KEEPS,
        /** It erases for good. */
        ERASES,
        /** It plays in real time. */
        PLAYS,
        /** It goes by what the values of a picture mean. */
        NEEDS_COLOUR,
        /** It is hours at a screen. */
        AT_A_SCREEN,
        /** It is at the level of the cinema, for days. */
        LOUD,
        /** Nobody else can work beside it. */
        ALONE
    }

    private static final Map<String, StageKind> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(StageKind::word, kind -> kind));

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<Trait> traits;

    StageKind(Trait... traits) {
        this.traits = Set.of(traits);
    }

    /** The kind of that word; none where it is not given, or no word of the vocabulary. */
    public static Optional<StageKind> of(@Nullable String word) {
        return Optional.ofNullable(word).map(BY_WORD::get);
    }

    /** As specs say it: {@code offline-edit}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }
}
