package io.github.workprint.check.rule;

import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.value.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** How much is enough, where a spec does not say so itself. What is left open is as the trade commonly has it. */
public record Thresholds(
        Origin origin,
        @Field(value = "Copies", about = "Copies of camera and sound originals. 3 if left out.") @Nullable
                Integer copies,
        @Field(value = "Kinds of media", about = "Kinds of media that the copies are on. 2 if left out.") @Nullable
                Integer mediaTypes,
        @Field(
                        value = "Buffer",
                        in = "working-days",
                        about = "Slack of a milestone that gives no buffer of its own. None is asked for if left out.")
                @Nullable
                Quantity buffer,
        @Field(
                        value = "Notice of a vacancy",
                        in = "working-days",
                        about = "How long before its first stage a role must be filled. 10 wd if left out.")
                @Nullable
                Quantity vacancy,
        @Field(
                        value = "Lossy generations",
                        about = "How often a picture may be compressed with loss before a master. 1 if left out.")
                @Nullable
                Integer lossyGenerations,
        @Field(
                        value = "Filled at most",
                        in = "share",
                        about = "The share of a volume that gives none of its own. All of it if left out.")
                @Nullable
                Quantity fill,
        @Field(
                        value = "Watched from",
                        in = "share",
                        about =
                                "The share from which a volume is watched that gives none of its own. 80 % if left out.")
                @Nullable
                Quantity watch,
        @Field(value = "Rest", in = "time", about = "Between two days of work. 11 h if left out.") @Nullable
                Quantity rest,
        @Field(value = "Longest day", in = "time", about = "Hours of one person. 10 h if left out.") @Nullable
                Quantity longestDay,
        @Field(value = "Words in a step", about = "The most in one sentence. 30 if left out.") @Nullable Integer words,
        @Field(
                        value = "Reading level",
                        about = "Years of schooling, for audiences that give none. None is asked for if left out.")
                @Nullable
                Integer readingLevel,
        @Field(
                        value = "Score of a risk",
                        about = "Chance times effect from which a response is asked for. 12 if left out.")
                @Nullable
                Integer riskScore) {

    /** {@code given}, else what the trade has. */
    public static int or(@Nullable Integer given, int usual) {
        return given == null ? usual : given;
    }

    /** The amount of {@code given}, else what the trade has. */
    public static BigDecimal or(@Nullable Quantity given, long usual) {
        return given == null ? BigDecimal.valueOf(usual) : given.amount();
    }

    /** Hours of {@code given}, else what the trade has. */
    public static BigDecimal hours(@Nullable Quantity given, long usual) {
        return given == null
                ? BigDecimal.valueOf(usual)
                : given.inBase().divide(BigDecimal.valueOf(3600), MathContext.DECIMAL64);
    }
}
