package io.github.workprint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slips that supervisors make, one at a time in a sound workflow: what is said of each, and what is not. */
final class MistakesOfPracticeTest {
    private static List<String> found(String fragment, String rule) {
        return Cases.check("", fragment).all().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> finding.path() + ": " + finding.message())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            WF-SC03 | schedule: { milestones: { m: { name: Graded, stage: grade, date: 2026-04-20 } } } | milestone/m/date: 'm' on 2026-04-20 is missed by 13 wd: 'grade' ends on 2026-05-08
            WF-SC03 | schedule: { milestones: { m: { name: Graded, stage: grade, date: 2026-05-08 } } } |
            WF-SC03 | schedule: { milestones: { m: { name: Graded, stage: grade, date: 2026-04-20, done: 2026-04-20 } } } |
            WF-SC03 | schedule: { milestones: { m: { name: Graded, stage: grade, date: 2026-04-20, hard: yes } } } |
            WF-SC03 | schedule: { milestones: { lock: { date: 2026-04-13 } } } | milestone/lock/buffer: 'lock' on 2026-04-13 is missed by 1 wd: 'edit' ends on 2026-04-14; the buffer is 1 wd
            WF-AP03 | schedule: { reviews: { cut-1: { of: grade, on: 2026-03-05 } } } | review/cut-1/on: 'cut-1' is on 2026-03-05, and 'grade', whose work it shows, begins on 2026-05-04: there is nothing to watch yet
            WF-AP03 | schedule: { reviews: { cut-1: { on: 2026-03-16 } } } |
            WF-AP04 | schedule: { reviews: { cut-1: { decide-by: 2026-04-01 } } } | review/cut-1/decide-by: 'cut-1' asks for a decision by 2026-04-01, before it is held on 2026-04-07
            WF-SC17 | production: { shoot: { start: 2026-03-13, end: 2026-03-02 } } | production/shoot/end: 'production/shoot': end is 2026-03-02, before start, which is 2026-03-13
            WF-SC17 | production: { shoot: { days: 25 } } | production/shoot/days: 25 days are shot from 2026-03-02 to 2026-03-13, which are 12
            WF-SC17 | people: { bo: { to: 2026-02-01 } } | person/bo/to: 'person/bo': to is 2026-02-01, before from, which is 2026-02-23
            WF-SC17 | security: { access: { theatre: { until: 2026-03-01 } } } | access/theatre/until: 'access/theatre': until is 2026-03-01, before from, which is 2026-04-01
            WF-SC17 | sources: { coast-spec: { review-by: 2026-01-31 } } | source/coast-spec/review-by: 'source/coast-spec': review-by is 2026-01-31, before read, which is 2026-02-02
            WF-SC18 | stages: { pulls: { throughput: 2 x realtime } } | stage/pulls/throughput: 'pulls': the pace is 2 x realtime, and the amount 10 shots; nothing can be reckoned from the two, and the plan knows no length of the work
            WF-SC18 | stages: { pulls: { lasts: 10 wd } } | stage/pulls/lasts: 'pulls' lasts 10 wd, and 10 shots at 5 shots/wd are 2 wd; the plan goes by 'lasts'
            WF-SC18 | stages: { pulls: { lasts: 2 wd } } |
            WF-SC18 | stages: { pulls: { throughput: ~ } } | stage/pulls/quantity: 'pulls' says how much it does, 10 shots, and not how fast; the plan gives it no time
            WF-BK11 | volumes: { tape: { keep: 2 year } } | data-class/originals/keep-until: 'a-cam' is to be kept until 2031-12-31, and is gone by 2028-03-13 from 'tape', which keeps it longest
            WF-BK11 | volumes: { tape: { keep: ~ } } |
            WF-GR12 | interfaces: { shots-to-grade: { from: grade, to: effects } } | interface/shots-to-grade/what: 'shots-to-grade' brings 'shot' from 'grade' to 'effects', which comes before it and makes it
            WF-GR12 | interfaces: { stills: { from: grade, to: effects, what: [graded] } } |
            WF-GR13 | stages: { finish: { gate: { checks: [ok], pass-by: supervisor, on-fail: final-check } } } | stage/finish/gate: what the gate of 'finish' refuses goes to 'final-check', which comes after it and mends nothing: the fault goes on
            WF-AU04 | deliverables: { master: { audience: internal } } | deliverable/master/audience: 'master' goes to 'client', and 'audience: internal' keeps it from them: they read neither its date nor what it must meet
            WF-AU04 | deliverables: { master: { audience: client } } |
            WF-AU04 | deliverables: { master: { to: house, audience: internal } } |
            WF-DL12 | deliverables: { master: { loudness: { target: -24 LUFS } } } | deliverable/master/loudness: the loudness is to be -24 LUFS by EBU R 128, whose target is -23 LUFS
            WF-DL12 | deliverables: { master: { loudness: { peak: 0 dBTP } } } | deliverable/master/loudness: true peaks may reach 0 dBTP by EBU R 128, which allows -1 dBTP at the most
            WF-DL12 | deliverables: { master: { loudness: { target: -23 LKFS, peak: -2 dBTP, by: FreeTV OP-59 } } } | deliverable/master/loudness: the loudness is to be -23 LKFS by FreeTV OP-59, whose target is -24 LKFS
            WF-DL12 | deliverables: { master: { loudness: { target: -23 LKFS, by: TR-B32 } } } | deliverable/master/loudness: the loudness is to be -23 LKFS by ARIB TR-B32, whose target is -24 LKFS
            WF-DL12 | deliverables: { master: { loudness: { target: -23.0 LKFS, peak: -3 dBTP } } } |
            WF-DL12 | deliverables: { master: { loudness: { target: -27 LKFS, by: ITU-R BS.1770-4, gate: dialogue } } } |
            WF-FM04 | formats: { final-sound: { audio: { rate: 44.1 kHz } } } | stage/mix/makes: at 'mix', 'sound-file' is sampled at 48 kHz and 'final-sound', which it makes, at 44.1 kHz; no conversion is planned; the same at 'finish'
            WF-DL13 | deliverables: { master: { runtime: 95 min } } | deliverable/master/runtime: 'master' runs 95 min, longer than the production, 20 min
            WF-DL13 | deliverables: { master: { runtime: 21 min } } |
            WF-DL13 | parts: { r-1: { kind: reel, runtime: 20 min }, r-2: { kind: reel, runtime: 20.5 min } } | production/runtime: the production runs 20 min, and its 2 parts of kind reel 40 min 30 s together; the plan reckons with both
            WF-DL13 | parts: { a: { kind: language, runtime: 20 min }, b: { kind: language, runtime: 20 min } } |
            WF-DL02 | deliverables: { master: { requires: { r-002: { text: Sound, value: stereo, level: must, checked-at: final-check } } } } | requirement/r-002/value: 'r-002' asks for stereo, and 'master-file', in which 'master' is made, has 6 channels
            WF-DL02 | deliverables: { master: { requires: { r-002: { text: Sound, value: 5.1 or stereo, level: must, checked-at: final-check } } } } |
            """)
    void isToldAsItIs(String rule, String fragment, String message) {
        assertEquals(message == null ? List.of() : List.of(message), found(fragment + "\n", rule));
    }
}
