package io.github.workprint.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The list of figures holds what is planned. */
final class FigureKindsTest {
    @Test
    void everythingThatIsPlannedIsListedUnderItsKind() {
        Plan plan = PlannedText.plan(
                """
                production: { title: A Film, runtime: 10 min, shoot: { start: 2026-03-02, days: 2 } }
                formats: { x: { data-rate: 8 Mbit/s } }
                materials: { cam: { format: x, amount: 1 h/day } }
                stages: { offload: { kind: offload, each: day, takes: [cam], copies: [raid] }, edit: { after: [offload], lasts: 2 wd, makes: [film] } }
                interfaces: { up: { from: offload, to: edit, what: [cam], via: line } }
                links: { line: { rate: 1 Gbit/s } }
                deliverables: { film: { format: x, due: 2026-04-01 } }
                schedule: { milestones: { lock: { stage: edit } }, reviews: { cut: { of: edit } } }
                volumes: { raid: { size: 1 TB } }
                readings: { first: { volume: raid, on: 2026-03-02, used: 1 GB } }
                budget: { currency: GBP, lines: { suite: 900 GBP } }
                decisions: { d: { question: Which?, options: { o: { sets: [{ field: stage/edit/lasts, to: 3 wd }] } } } }
                """);
        Map<String, Class<? extends Record>> found = new TreeMap<>();
        plan.planned().forEach((address, figures) -> found.put(address.split("/", -1)[0], figures.getClass()));
        assertEquals(new TreeMap<>(FigureKinds.all()), found);
    }
}
