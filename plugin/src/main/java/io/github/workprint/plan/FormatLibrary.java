package io.github.workprint.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The library of formats that a spec may name by {@code uses} ({@code formats.csv}). */
public final class FormatLibrary {
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
