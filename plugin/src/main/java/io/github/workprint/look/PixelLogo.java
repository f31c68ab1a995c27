package io.github.workprint.look;

import io.github.workprint.look.Logo.Fault;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A logo of pixels, PNG or JPEG. */
public final class PixelLogo {
    /** The box that it is printed into on a cover, in millimetres. */
    private static final double BOX_WIDTH = 45;

    private static final double BOX_HEIGHT = 15;
    private static final double MILLIMETRES_IN_AN_INCH = 25.4;
    /** Print is coarse to the eye below this many pixels an inch. */
    private static final int FINE = 200;
    /** A side of more takes long to read, and no page shows it. */
    private static final int LARGEST_SIDE = 4000;

    private static final int LARGEST = 2_000_000;
    /** From this share on a pixel is seen, of 255. */
    private static final int VISIBLE = 128;
    /** Share of the pixels whose contrast decides: a thin line round a white mark does not make it legible. */
    private static final double DECIDES = 0.1;

    private PixelLogo() {}

    /**
     * Its width and height in millimetres on a cover: as large as the place for it, and of its own shape.
     *
     * @return none where it cannot be read
     */
    public static Optional<double[]> printed(byte[] bytes) {
        return read(bytes).map(image -> {
            double scale = Math.min(BOX_WIDTH / image.getWidth(), BOX_HEIGHT / image.getHeight());
            return new double[] {image.getWidth() * scale, image.getHeight() * scale};
        });
    }

    static List<Fault> faults(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return List.of(new Fault(
                    "the logo has " + bytes.length / 1_000_000 + " MB, and every page would load it",
                    "save it with fewer pixels: " + wanted()));
        }
        Optional<BufferedImage> image = read(bytes);
        if (image.isEmpty()) {
            return List.of(new Fault(
                    "the logo cannot be read as a picture in red, green and blue of at most " + LARGEST_SIDE
                            + " pixels a side",
                    "save it as PNG or JPEG in sRGB, not in CMYK; or as SVG, which is sharp at every size"));
        }
        List<Fault> faults = new ArrayList<>();
        coarse(image.get()).ifPresent(faults::add);
        pale(image.get()).ifPresent(faults::add);
        return faults;
    }

    private static Optional<BufferedImage> read(byte[] bytes) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            if (in == null || !ImageIO.getImageReaders(in).hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = ImageIO.getImageReaders(in).next();
            try {
                reader.setInput(in, true, true);
                String form = reader.getFormatName().toLowerCase(Locale.ROOT);
                // The size is read before the pixels, which could fill the memory.
                boolean fits = reader.getWidth(0) <= LARGEST_SIDE && reader.getHeight(0) <= LARGEST_SIDE;
                return fits && (form.equals("png") || form.equals("jpeg"))
                        ? Optional.of(reader.read(0))
                        : Optional.empty();
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException illegible) {
            return Optional.empty();
        }
    }

    private static Optional<Fault> coarse(BufferedImage image) {
        double inches = Math.max(image.getWidth() / BOX_WIDTH, image.getHeight() / BOX_HEIGHT) * MILLIMETRES_IN_AN_INCH;
        return inches < FINE
                ? Optional.of(new Fault(
                        "the logo has " + image.getWidth() + " x " + image.getHeight() + " pixels; on a cover that are "
                                + Math.round(inches) + " an inch, and its edges look coarse",
                        "save it larger: " + wanted()))
                : Optional.empty();
    }

    private static String wanted() {
        return Math.round(BOX_WIDTH / MILLIMETRES_IN_AN_INCH * 300) + " pixels wide, or "
                + Math.round(BOX_HEIGHT / MILLIMETRES_IN_AN_INCH * 300)
                + " high, are enough; or use an SVG, which is sharp"
                + " at every size";
    }

    /** A mark for a dark ground, or one that is nearly transparent. */
    private static Optional<Fault> pale(BufferedImage image) {
        double[] contrasts = new double[image.getWidth() * image.getHeight()];
        int visible = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int pixel = image.getRGB(x, y);
                if (pixel >>> 24 >= VISIBLE) {
                    contrasts[visible++] = Contrast.onWhite(pixel);
                }
            }
        }
        Arrays.sort(contrasts, 0, visible);
        double decides = visible == 0 ? 1 : contrasts[(int) (visible * (1 - DECIDES))];
        return decides < Contrast.SHAPE ? Optional.of(Contrast.pale(decides)) : Optional.empty();
    }
}
