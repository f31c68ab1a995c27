package io.github.workprint.reference;

import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.plan.format.LibraryFormat;
import io.github.workprint.spec.value.Raster;
import io.github.workprint.spec.value.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The page on the format library, as Markdown: every row with its data rate, what that rests on, and where it was read. */
public final class FormatReference {
    /** GB in an hour at one Mbit/s: 3600 s / 8 bits / 1000. */
    private static final BigDecimal GB_PER_HOUR = new BigDecimal("0.45");

    private FormatReference() {}

    public static String text(FormatLibrary library) {
        List<String> sources =
                library.formats().stream().map(LibraryFormat::source).distinct().toList();
        Map<String, List<LibraryFormat>> codecs = new LinkedHashMap<>();
        for (LibraryFormat format : library.formats()) {
            codecs.computeIfAbsent(format.codec(), codec -> new ArrayList<>()).add(format);
        }
        StringBuilder page = new StringBuilder(Resources.head("formats"));
        page.append("\nThe library has ").append(library.formats().size()).append(" rows.\n\n");
        codecs.forEach((codec, formats) ->
                page.append("## ").append(codec).append("\n\n").append(table(formats, sources)));
        page.append("## Sources\n\n");
        for (int i = 0; i < sources.size(); i++) {
            page.append(i + 1)
                    .append(". <a id=\"source-")
                    .append(i + 1)
                    .append("\"></a>")
                    .append(sources.get(i))
                    .append('\n');
        }
        return page.toString();
    }

    private static String table(List<LibraryFormat> formats, List<String> sources) {
        MarkdownTable table = new MarkdownTable(
                "`uses:`", "profile", "raster", "rate", "Mbit/s", "GB an hour", "compression", "basis", "confidence");
        for (LibraryFormat format : formats) {
            int source = sources.indexOf(format.source()) + 1;
            String basis = format.basis() + " [" + source + "](#source-" + source + ")";
            table.row(
                    "`" + format.id() + "`",
                    format.profile(),
                    raster(format.raster()),
                    rate(format.rate(), format.interlaced()),
                    format.megabits().toPlainString(),
                    format.megabits()
                            .multiply(GB_PER_HOUR)
                            .setScale(1, RoundingMode.HALF_UP)
                            .toPlainString(),
                    format.compression(),
                    format.note().isEmpty() ? basis : basis + "; " + format.note(),
                    format.confidence());
        }
        return table.toString();
    }

    private static String raster(@Nullable Raster raster) {
        return raster == null ? "" : raster.toString();
    }

    private static String rate(@Nullable Rate rate, boolean interlaced) {
        return (rate == null ? "" : rate.toString()) + (interlaced ? "i" : "");
    }
}
