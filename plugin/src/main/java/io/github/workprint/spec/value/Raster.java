package io.github.workprint.spec.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Width and height of a picture, in pixels. */
public record Raster(int width, int height) {
    private static final Pattern FORM = Pattern.compile("(\\d{2,5})\\s?[x×]\\s?(\\d{2,5})");

    public static Optional<Raster> of(String text) {
        Matcher form = FORM.matcher(text);
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
