package io.github.workprint.mojo;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.serve.SiteServer;
import io.github.workprint.site.LiveProject;
import java.util.HashSet;
import java.util.Set;
import org.apache.maven.plugin.logging.Log;

/** Tells in the log what the server does: errors that came since the last reading, and a line for each reading. */
final class ServeTelling implements SiteServer.Listener {
    private final Console console;
    private final Log log;
    private Set<Finding> told = Set.of();

    ServeTelling(Console console, Log log) {
        this.console = console;
        this.log = log;
    }

    @Override
    public synchronized void read(LiveProject.State state) {
        Set<Finding> errors = new HashSet<>();
        state.findings().all().stream().filter(Finding::isError).forEach(errors::add);
        Set<Finding> fresh = new HashSet<>(errors);
        fresh.removeAll(told);
        told = errors;
        console.print(Findings.of(fresh));
        String outcome = state.current()
                ? "up to date: "
                : state.site().isPresent() ? "the last good pages are shown: " : "nothing can be shown yet: ";
        log.info(outcome + state.findings().summary());
    }

    @Override
    public void failed(Exception failure) {
        log.error("a page could not be made: " + failure, failure);
    }

    @Override
    public void invites(String address, String code) {
        log.info("another device comes in by " + address + ", once" + console.onDark(code));
    }
}
