package io.github.workprint.spec.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Width and height of a picture, in pixels. */
public record Raster(int width, int height) {
    /** What a raster looks like. */
    public static final String FORM = "([1-9]\\d{1,4})\\s?[x×]\\s?([1-9]\\d{1,4})";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    public static Optional<Raster> of(String text) {
        Matcher form = PATTERN.matcher(text);
        return form.matches()
                ? Optional.of(new Raster(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2))))
                : Optional.empty();
    }

    public long pixels() {
        return (long) width * height;
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
