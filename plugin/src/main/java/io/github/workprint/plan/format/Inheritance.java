package io.github.workprint.plan.format;

import io.github.workprint.spec.Spec;
import io.github.workprint.spec.media.Defaults;
import io.github.workprint.spec.media.Format;
import io.github.workprint.spec.work.Stage;
import java.util.Map;
import java.util.Optional;

/** What formats and stages take from the library and from the defaults where their authors left it open. */
public final class Inheritance {
    private Inheritance() {}

    /** Address of an open field to its value. A format that names no row of the library, but tries to, takes nothing. */
    public static Map<String, Inherited> of(Spec spec, FormatLibrary library) {
        OpenFields open = new OpenFields();
        Defaults defaults = spec.defaults();
        for (Format format : spec.formats().values()) {
            Optional<LibraryFormat> row = Optional.ofNullable(format.uses()).flatMap(library::find);
            if (row.isPresent() || format.uses() == null) {
                new FormatInheritance(format, row.orElse(null), defaults, open).inherit();
            }
        }
        if (defaults != null) {
            for (Stage stage : spec.stages().values()) {
                open.offer(
                        "stage/" + stage.id() + "/calendar",
                        stage.calendar(),
                        defaults.calendar(),
                        "defaults/calendar");
            }
        }
        return open.taken();
    }
}
