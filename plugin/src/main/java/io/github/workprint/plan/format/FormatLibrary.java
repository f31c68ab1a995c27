package io.github.workprint.plan.format;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.value.Csv;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The library of formats that a spec may name by {@code uses} ({@code formats.csv}). */
public final class FormatLibrary {
    private static final String RULE = "WF-LB01";

    private final Map<String, LibraryFormat> formats;

    private FormatLibrary(Map<String, LibraryFormat> formats) {
        this.formats = formats;
    }

    public static FormatLibrary load() {
        return of(text());
    }

    static FormatLibrary of(String csv) {
        Map<String, LibraryFormat> formats = new LinkedHashMap<>();
        List<List<String>> rows = Csv.rows(csv);
        for (List<String> row : rows.subList(1, rows.size())) {
            LibraryFormat format = LibraryFormat.of(row);
            if (formats.put(format.id(), format) != null) {
                throw new IllegalArgumentException("the library has two formats " + format.id());
            }
        }
        return new FormatLibrary(formats);
    }

    /**
     * This library with the rows of a house's own, in the same columns under the same heading. A row that cannot be read, or
     * that takes an id which is given already, is a finding and is left out.
     */
    public FormatLibrary with(String file, String csv, Consumer<Finding> findings) {
        Map<String, LibraryFormat> all = new LinkedHashMap<>(formats);
        List<List<String>> rows = Csv.rows(csv);
        for (int i = 1; i < rows.size(); i++) {
            Place place = new Place(file, i + 1, 1, 1);
            try {
                LibraryFormat format = LibraryFormat.of(rows.get(i));
                if (all.putIfAbsent(format.id(), format) != null) {
                    findings.accept(Finding.error(
                            RULE,
                            place,
                            format.address(),
                            Wording.of("the format library already has '{0}'", format.id()),
                            Wording.of("give this row an id of its own")));
                }
            } catch (IllegalArgumentException illegible) {
                findings.accept(Finding.error(
                        RULE,
                        place,
                        "",
                        Wording.of("this row is no format: {0}", illegible.getMessage()),
                        Wording.of("give it the columns of docs/formats.md: id, codec, profile, width, height,"
                                + " fps, mbit_s, gb_per_hour, basis, source, confidence, compression,"
                                + " note")));
            }
        }
        return new FormatLibrary(all);
    }

    private static String text() {
        try (InputStream in = FormatLibrary.class.getResourceAsStream("formats.csv")) {
            if (in == null) {
                throw new IllegalStateException("formats.csv is not beside the class");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Optional<LibraryFormat> find(String id) {
        return Optional.ofNullable(formats.get(id));
    }

    /** The ids that {@code uses} may name, in the order of the library. */
    public List<String> ids() {
        return List.copyOf(formats.keySet());
    }

    public List<LibraryFormat> formats() {
        return List.copyOf(formats.values());
    }
}
