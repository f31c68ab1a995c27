package io.github.workprint.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A film with a proxy beside its way, and an internal claim that is no part of it. */
final class FormatFlowTest {
    private static final String FILM =
            """
            formats:
              raw: { codec: ARRIRAW, compression: uncompressed, raster: 4608x3164, rate: 24, bits: 12 }
              proxy: { codec: DNxHR, compression: proxy, raster: 2048x1080, rate: 24, bits: 8 }
              online: { codec: OpenEXR, compression: uncompressed, raster: 3840x2160, rate: 24, bits: 16 }
              imf: { codec: JPEG 2000, compression: visually-lossless, raster: 3840x2160, rate: 24, bits: 12 }
              retimed: { codec: JPEG 2000, compression: visually-lossless, raster: 3840x2160, rate: 25, bits: 12 }
              secret: { codec: Hidden, compression: lossy, raster: 640x480, audience: internal }
            materials: { cam: { name: A camera, format: raw }, claim: { format: secret, audience: internal } }
            stages:
              dailies: { takes: [cam], makes: [proxy] }
              claim-work: { takes: [cam, claim], makes: [imf], audience: internal }
              conform: { takes: [raw, proxy], makes: [online] }
              master: { takes: [online], makes: [film] }
              speed: { takes: [film], makes: [fast] }
            deliverables: { film: { format: imf }, fast: { format: retimed } }
            """;

    private static DeliverableFigures deliverable(String id) {
        return (DeliverableFigures)
                SpecText.plan(FILM).figures("deliverable/" + id).orElseThrow();
    }

    @Test
    void theShortestWayIsShownStepByStep() {
        List<String> steps = deliverable("film").flow().stream()
                .map(step -> step.step() + ": " + step.stage() + " to " + step.becomes() + " " + step.changes()
                        + (step.loses() ? " loses" : ""))
                .toList();
        assertEquals(
                List.of(
                        "A camera 1: conform to online [raster, bit depth, codec]",
                        "A camera 2: master to imf [bit depth, codec] loses"),
                steps);
        assertEquals(1, deliverable("film").generations());
    }

    @Test
    void anotherRateAloneIsNoGeneration() {
        assertEquals(1, deliverable("fast").generations());
        assertEquals(List.of("rate"), deliverable("fast").flow().get(2).changes());
    }
}
