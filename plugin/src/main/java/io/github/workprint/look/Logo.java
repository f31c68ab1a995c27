package io.github.workprint.look;

import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** The mark of a house: a drawing, or else a picture. */
public final class Logo {
    /** Files that may hold it; the first that is there counts. */
    public static final List<String> NAMES = List.of("logo.svg", "logo.png", "logo.jpg", "logo.jpeg");

    private final String name;
    private final byte[] bytes;

    /** @param name of its file */
    Logo(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** None where the house has none. */
    public static Optional<Logo> of(LookFiles files) {
        return NAMES.stream()
                .flatMap(name -> files.find(name).map(bytes -> new Logo(name, bytes)).stream())
                .findFirst();
    }

    /** The first that is a picture, for mails, whose readers' programs show no drawings; none where the house has none. */
    public static Optional<Logo> picture(LookFiles files) {
        return NAMES.stream()
                .flatMap(name -> files.find(name).map(bytes -> new Logo(name, bytes)).stream())
                .filter(logo -> !logo.isDrawing())
                .findFirst();
    }

    /** Its media type, such as {@code image/png}. */
    public String type() {
        return isDrawing() ? "image/svg+xml" : "image/" + (name.endsWith(".png") ? "png" : "jpeg");
    }

    public boolean isDrawing() {
        return name.endsWith(".svg");
    }

    /** A picture as an address that holds it. */
    public String dataUri() {
        return "data:" + type() + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }

    /** What is wrong with it; none where it can be read, is fine enough for print, and is seen on white. */
    public List<Fault> faults() {
        return isDrawing() ? DrawnLogo.faults(bytes) : PixelLogo.faults(bytes);
    }

    /** Something that is wrong, and what to do about it. */
    public record Fault(String message, String help) {}
}
