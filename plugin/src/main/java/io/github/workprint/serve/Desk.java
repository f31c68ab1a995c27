package io.github.workprint.serve;

import io.github.workprint.finding.Findings;
import io.github.workprint.site.LiveProject;
import io.github.workprint.site.LiveProject.State;
import io.github.workprint.site.print.LiveSite;
import io.github.workprint.spec.value.Version;
import io.github.workprint.store.Recent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** What is shown: the project as it was read last, and what it would be under other numbers. */
final class Desk {
    /** The first step of addresses under which a workflow is shown as it would be issued; no audience can be called so. */
    private static final String AS = "_as";

    private static final int PREVIEWS = 4;

    private final LiveProject project;
    private Reading reading;

    /** The project at one time. */
    private record Reading(long round, State state, Recent<Issue, Optional<State>> previews) {}

    /** A workflow under a number. */
    private record Issue(String workflow, Version version) {}

    /**
     * What an address asks for.
     *
     * @param prefix that the addresses of its site have; empty for the project as it is
     * @param path in the site
     * @param round of the reading, which grows
     */
    record Shown(String prefix, String path, long round, State state) {
        Optional<LiveSite> site() {
            return state.site();
        }

        Findings findings() {
            return state.site()
                    .filter(site -> state.current())
                    .map(LiveSite::findings)
                    .orElse(Findings.NONE)
                    .and(state.findings());
        }
    }

    Desk(LiveProject project) throws IOException {
        this.project = project;
        this.reading = read(1);
    }

    private Reading read(long round) throws IOException {
        return new Reading(round, project.read(), new Recent<>(PREVIEWS, this::preview));
    }

    private Optional<State> preview(Issue issue) {
        try {
            return project.as(issue.workflow(), issue.version());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Reads the project again.
     *
     * @return the number of the reading
     * @throws IOException where the disk fails
     */
    long read() throws IOException {
        Reading next = read(reading().round() + 1);
        synchronized (this) {
            reading = next;
        }
        return next.round();
    }

    private synchronized Reading reading() {
        return reading;
    }

    long round() {
        return reading().round();
    }

    /**
     * What is shown at an address; none where it names a workflow or a number that cannot be.
     *
     * @param path without the slash at its beginning
     */
    Optional<Shown> at(String path) {
        Reading now = reading();
        if (!path.startsWith(AS + "/")) {
            return Optional.of(new Shown("", path, now.round(), now.state()));
        }
        String[] steps = path.split("/", 4);
        Optional<Version> version = steps.length < 3 ? Optional.empty() : Version.of(steps[2]);
        return version.flatMap(number -> now.previews().get(new Issue(steps[1], number)))
                .map(state -> new Shown(
                        AS + "/" + steps[1] + "/" + steps[2] + "/",
                        steps.length < 4 ? "" : steps[3],
                        now.round(),
                        state));
    }
}
