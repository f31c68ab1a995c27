package io.github.workprint.plan.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.plan.Plan;
import io.github.workprint.plan.PlannedText;
import io.github.workprint.spec.media.Sound;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class InheritanceTest {
    private static final String DEFAULTS =
            """
            defaults:
              picture: { rate: 24, raster: 3840x2160, scan: p, chroma: "4:4:4", bits: 10, colour: rec709 }
              audio: { rate: 48 kHz, depth: 24 }
              calendar: office
            """;

    private static Plan formats(String format) {
        return PlannedText.plan(DEFAULTS + "formats:\n  x: " + format + "\n");
    }

    private static String taken(Plan plan, String field) {
        return plan.inherited("format/x/" + field)
                .map(found -> found.value() + " via " + found.via())
                .orElse("open");
    }

    @Test
    void aLibraryFormatGivesWhatTheAuthorLeavesOpen() {
        Plan plan = formats("{ uses: prores-hq-uhd-25, profile: HQ }");
        String via = " via library/prores-hq-uhd-25";
        assertEquals("Apple ProRes" + via, taken(plan, "codec"));
        assertEquals("3840x2160" + via, taken(plan, "raster"));
        assertEquals("25" + via, taken(plan, "rate"));
        assertEquals("lossy" + via, taken(plan, "compression"));
        assertEquals("737 Mbit/s" + via, taken(plan, "data-rate"));
        assertEquals("open", taken(plan, "profile"), "the author's own wins");
    }

    @Test
    void theRowWinsOverTheDefaults() {
        Plan plan = formats("{ uses: dnxhr-lb-2k-24 }");
        assertEquals("24 via library/dnxhr-lb-2k-24", taken(plan, "rate"));
        assertEquals("2048x1080 via library/dnxhr-lb-2k-24", taken(plan, "raster"));
        assertEquals("p via defaults/picture/scan", taken(plan, "scan"));
    }

    @Test
    void codecsAndRowsImplyTheirOwnPictureSoTheDefaultsDoNot() {
        for (String format : new String[] {"{ uses: exr-half-rgb-uhd-24 }", "{ codec: H.264, container: mp4 }"}) {
            Plan plan = formats(format);
            assertEquals("open", taken(plan, "chroma"));
            assertEquals("open", taken(plan, "bits"));
            assertEquals("open", taken(plan, "colour"));
        }
        assertEquals("open", taken(formats("{ container: mov }"), "raster"));
    }

    @Test
    void aWorkingFormatFollowsTheProduction() {
        Plan plan = formats("{ container: dpx-sequence, compression: uncompressed }");
        assertEquals("24 via defaults/picture/rate", taken(plan, "rate"));
        assertEquals("4:4:4 via defaults/picture/chroma", taken(plan, "chroma"));
        assertEquals("10 bit via defaults/picture/bits", taken(plan, "bits"));
        assertTrue(taken(plan, "colour").endsWith("via defaults/picture/colour"));
        assertEquals("open", taken(plan, "raster"));
    }

    @Test
    void picturesFromElsewhereDoNotTakeTheProductionsScan() {
        assertEquals("open", taken(formats("{ container: mov, rate: 25 }"), "scan"));
        assertEquals("open", taken(formats("{ uses: xdcam-hd422-50 }"), "scan"));
        assertEquals("open", taken(formats("{ uses: xdcam-hd422-50 }"), "rate"));
        assertEquals("open", taken(formats("{ uses: avci100-1080i25 }"), "scan"));
    }

    @Test
    void theDataRateOfARowHoldsForItsOwnPictureOnly() {
        assertEquals("open", taken(formats("{ uses: prores-hq-uhd-25, raster: 1920x1080 }"), "data-rate"));
        assertEquals("open", taken(formats("{ uses: prores-hq-uhd-25, rate: 50 }"), "data-rate"));
        assertEquals("open", taken(formats("{ uses: bwf-8ch, audio: { channels: 10 } }"), "data-rate"));
        assertEquals("open", taken(formats("{ uses: h264-hd-25 }"), "data-rate"), "an example is no figure");
        assertTrue(taken(formats("{ uses: prores-hq-uhd-23976, rate: 24 }"), "data-rate")
                .startsWith("707 "));
        assertTrue(taken(formats("{ uses: dcp-2k-max, raster: 2048x858 }"), "data-rate")
                .startsWith("250 "));
    }

    @Test
    void soundTakesItsSamplesFromTheRowThenFromTheDefaults() {
        Inherited whole =
                formats("{ uses: bwf-51 }").inherited("format/x/audio").orElseThrow();
        Sound sound = (Sound) whole.value();
        assertEquals("6, 48 kHz, 24 bit", sound.channels() + ", " + sound.rate() + ", " + sound.depth());
        assertEquals("library/bwf-51", whole.via());

        Plan open = formats("{ uses: bwf-51, audio: { layout: \"5.1\" } }");
        assertEquals("6 via library/bwf-51", taken(open, "audio/channels"));

        Plan carried = formats("{ uses: dcp-2k-max, audio: { channels: 16 } }");
        assertEquals("48 kHz via defaults/audio/rate", taken(carried, "audio/rate"));
        assertEquals("24 bit via defaults/audio/depth", taken(carried, "audio/depth"));

        assertEquals(
                "defaults/audio",
                formats("{ container: bwf }")
                        .inherited("format/x/audio")
                        .orElseThrow()
                        .via());
        assertEquals(Optional.empty(), formats("{ container: mov }").inherited("format/x/audio"));
    }

    @Test
    void aRowThatIsNotThereGivesNothing() {
        assertEquals(
                0, formats("{ uses: prores-hq, container: mov }").inheritance().size());
    }

    @Test
    void soundTakesNoPicture() {
        Plan plan = formats("{ uses: bwf-8ch, container: bwf }");
        assertEquals("open", taken(plan, "rate"));
        assertEquals("open", taken(plan, "scan"));
    }

    @Test
    void aStageTakesTheCalendarOfTheProduction() {
        Plan plan = PlannedText.plan(DEFAULTS + "stages: { a: { lasts: 1 wd }, b: { calendar: shoot } }\n");
        assertEquals(
                "office via defaults/calendar",
                plan.inherited("stage/a/calendar")
                        .map(found -> found.value() + " via " + found.via())
                        .orElseThrow());
        assertEquals(Optional.empty(), plan.inherited("stage/b/calendar"));
    }
}
