package io.github.workprint.plan.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.plan.Plan;
import io.github.workprint.plan.PlannedText;
import io.github.workprint.plan.schedule.DeliverableFigures;
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
                PlannedText.plan(FILM).figures("deliverable/" + id).orElseThrow();
    }

    private static List<String> steps(DeliverableFigures figures) {
        return figures.flow().stream()
                .map(step -> step.step() + ": " + step.stage() + " to " + step.becomes() + " " + step.changes()
                        + (step.loses() ? " loses" : ""))
                .toList();
    }

    @Test
    void theShortestWayIsShownStepByStep() {
        assertEquals(
                List.of(
                        "A camera 1: conform to online [raster, bit-depth, codec]",
                        "A camera 2: master to imf [bit-depth, codec] loses"),
                steps(deliverable("film")));
        assertEquals(1, deliverable("film").generations());
    }

    @Test
    void soundGoesItsOwnWayAndMeetsThePictureInTheDeliverable() {
        Plan plan = PlannedText.plan(
                """
                formats:
                  rolls: { container: bwf, codec: PCM, audio: { channels: 8, rate: 96 kHz, depth: 32 } }
                  tracks: { container: bwf, codec: PCM, audio: { channels: 8, rate: 48 kHz, depth: 24 } }
                  stems: { container: bwf, codec: PCM, audio: { channels: 16, rate: 48 kHz, depth: 24 } }
                  stream: { codec: AAC, compression: lossy, audio: { channels: 2, rate: 48 kHz, depth: 24 } }
                  film: { codec: ProRes, raster: 1920x1080, rate: 24, audio: { channels: 6, rate: 48 kHz, depth: 24 } }
                materials: { sound: { name: Sound, format: rolls } }
                stages:
                  edit: { takes: [sound], makes: [tracks] }
                  mix: { takes: [tracks], makes: [stems] }
                  master: { takes: [stems], makes: [master] }
                  web: { takes: [stems], makes: [radio] }
                deliverables: { master: { format: film }, radio: { format: stream } }
                """);
        assertEquals(
                List.of(
                        "Sound 1: edit to tracks [sample-rate, bit-depth]",
                        "Sound 2: mix to stems [channels]",
                        "Sound 3: master to film [channels]"),
                steps((DeliverableFigures) plan.figures("deliverable/master").orElseThrow()));
        DeliverableFigures radio =
                (DeliverableFigures) plan.figures("deliverable/radio").orElseThrow();
        assertEquals(
                "Sound 3: web to stream [channels, codec] loses", steps(radio).get(2));
        assertEquals(1, radio.generations());
    }

    @Test
    void anotherRateAloneIsNoGeneration() {
        assertEquals(1, deliverable("fast").generations());
        assertEquals(List.of("rate"), deliverable("fast").flow().get(2).changes());
    }
}
