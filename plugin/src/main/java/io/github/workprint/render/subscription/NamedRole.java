package io.github.workprint.render.subscription;

import java.util.List;
import java.util.stream.Stream;

/**
 * A role that has a sheet, as its readers know it.
 *
 * @param formerly ids that it had in earlier versions
 */
public record NamedRole(String id, String title, List<String> formerly) {
    public NamedRole {
        formerly = List.copyOf(formerly);
    }

    /** All ids that it has or had. */
    List<String> ids() {
        return Stream.concat(Stream.of(id), formerly.stream()).toList();
    }
}
