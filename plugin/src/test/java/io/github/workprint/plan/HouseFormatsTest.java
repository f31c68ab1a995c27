package io.github.workprint.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.finding.Finding;
import io.github.workprint.plan.format.FormatLibrary;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A house adds formats of its own; what it writes wrongly is told by row. */
class HouseFormatsTest {
    private static final String HEAD =
            "id,codec,profile,width,height,fps,mbit_s,gb_per_hour,basis,source,confidence,compression,note\n";

    @Test
    void rowsOfTheHouseJoinTheLibrary() {
        List<Finding> findings = new ArrayList<>();
        FormatLibrary library = FormatLibrary.load()
                .with(
                        "specs/_formats.csv",
                        HEAD
                                + "house-r3d-8k,REDCODE RAW,house test,8192,4320,24,1800,810,measured,\"Camera test, 3"
                                + " Feb\",B,lossy,\n"
                                + "prores-hq-hd-25,Apple ProRes,hq,1920,1080,25,1,1,measured,house,B,lossy,\n"
                                + "broken,row\n",
                        findings::add);
        assertEquals(93, library.ids().size());
        assertTrue(library.find("house-r3d-8k").isPresent());
        assertEquals(
                List.of("specs/_formats.csv:3:1", "specs/_formats.csv:4:1"),
                findings.stream().map(finding -> finding.place().toString()).toList());
    }
}
