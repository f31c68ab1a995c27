package io.github.workprint.look;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.look.Logo.Fault;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What is said of a mark before it is printed. */
public final class LogoTest {
    private static final Color NAVY = new Color(0x10243d);

    /** A bar in one colour over the left half of a picture, whose right half is transparent or white. */
    public static byte[] picture(String form, int width, int height, Color colour) throws IOException {
        boolean png = form.equals("png");
        BufferedImage image =
                new BufferedImage(width, height, png ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        if (!png) {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
        }
        pen.setColor(colour);
        pen.fillRect(0, 0, width / 2, height);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, form, out);
        return out.toByteArray();
    }

    private static List<String> faults(String name, byte[] bytes) {
        return new Logo(name, bytes).faults().stream().map(Fault::message).toList();
    }

    private static List<String> drawn(String svg) {
        return faults("logo.svg", svg.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aSoundMarkIsSilent() throws IOException {
        assertEquals(List.of(), faults("logo.png", picture("png", 540, 180, NAVY)));
        assertEquals(List.of(), faults("logo.jpg", picture("jpeg", 540, 180, NAVY)));
        assertEquals(
                List.of(), drawn("<svg viewBox=\"0 0 90 30\"><path d=\"M0 30L15 0l15 30z\" fill=\"#10243d\"/></svg>"));
        assertEquals(
                List.of(),
                drawn("<svg viewBox=\"0 0 90 30\"><path d=\"M0 30z\"/><path fill=\"#fff\" stroke=\"navy\"/></svg>"));
    }

    @Test
    void whatIsCoarseOnPaperIsToldWithTheSizeThatIsWanted() throws IOException {
        Fault fault =
                new Logo("logo.png", picture("png", 90, 30, NAVY)).faults().get(0);
        assertEquals(
                "the logo has 90 x 30 pixels; on a cover that are 51 an inch, and its edges look coarse",
                fault.message());
        assertEquals(
                "save it larger: 531 pixels wide, or 177 high, are enough; or use an SVG, which is sharp at every size",
                fault.help());
    }

    @Test
    void whatCannotBeSeenOnWhiteIsTold() throws IOException {
        String pale = "the logo can hardly be seen on white paper: 1.0:1 where it is darkest";
        assertEquals(List.of(pale), faults("logo.png", picture("png", 540, 180, Color.WHITE)));
        assertEquals(
                List.of("the logo can hardly be seen on white paper: 1.7:1 where it is darkest"),
                faults("logo.png", picture("png", 540, 180, new Color(0xc6c6c6))));
        assertEquals(List.of(pale), drawn("<svg viewBox='0 0 9 3'><path d='M0 3z' fill='white'/></svg>"));
        assertEquals(
                List.of(pale),
                faults("logo.png", picture("png", 540, 180, new Color(0, 0, 0, 0))),
                "it is transparent");
    }

    @Test
    void whatPdfsLeaveOutIsTold() {
        assertEquals(
                List.of(
                        "the logo has no viewBox, so that nothing says how large the drawing is",
                        "PDFs leave out of the logo: <style>, <text>"),
                drawn("<svg width='90'><style>.a{}</style><text>Tern</text><path fill='#000'/></svg>"));
    }

    @Test
    void whatIsNoPictureIsTold() throws IOException {
        assertTrue(faults("logo.jpg", "GIF89a".getBytes(StandardCharsets.US_ASCII))
                .get(0)
                .contains("cannot be read"));
        assertTrue(faults("logo.png", new byte[0]).get(0).contains("cannot be read"));
        assertTrue(faults("logo.png", picture("png", 5000, 1, NAVY)).get(0).contains("at most 4000 pixels a side"));
        assertTrue(drawn("<html/>").get(0).contains("no SVG"));
    }

    @Test
    void theDrawingCountsBeforeThePictureAndKeepsItsShape() throws IOException {
        byte[] wide = picture("png", 900, 100, NAVY);
        Map<String, byte[]> files = Map.of("logo.svg", new byte[0], "logo.png", wide);
        assertEquals(
                "logo.svg",
                Logo.of(name -> Optional.ofNullable(files.get(name)))
                        .orElseThrow()
                        .name());
        assertArrayEquals(new double[] {45, 5}, PixelLogo.printed(wide).orElseThrow(), 0.001);
        assertArrayEquals(
                new double[] {15, 15},
                PixelLogo.printed(picture("png", 300, 300, NAVY)).orElseThrow(),
                0.001);
    }
}
