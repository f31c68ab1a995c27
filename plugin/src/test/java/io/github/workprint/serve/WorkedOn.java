package io.github.workprint.serve;

import io.github.workprint.pdf.page.Paper;
import io.github.workprint.site.LiveProject;
import io.github.workprint.site.project.ProjectFolder;
import io.github.workprint.spec.language.Readers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** A small film that a test works on: its server is told of a save by the test, and the test waits until it has read it. */
final class WorkedOn implements AutoCloseable {
    static final String ISSUED =
            """
            workprint: 1
            version: 1.0.0
            status: issued
            as-of: 2026-03-02
            production: { title: The Film, runtime: 90 min }
            roles:
              mixer: { name: Al Reed }
              editor: { name: Bo Lind }
            materials:
              rushes: { name: Rushes, kind: camera, from: editor }
            formats:
              reel: { name: Cut reel }
            stages:
              edit: { name: Edit, owner: editor, lasts: 5 wd, kind: offline-edit, takes: [rushes], makes: [reel], audience: crew }
              mix: { name: Mix, owner: mixer, lasts: 2 wd, kind: final-mix, takes: [reel], audience: crew }
            """;

    static final String DRAFT = ISSUED.replace("1.0.0", "1.1.0")
            .replace("status: issued", "status: draft")
            .replace("lasts: 2 wd", "lasts: 4 wd");

    final Path base;
    final SiteServer server;
    final List<String> invitations = new CopyOnWriteArrayList<>();
    final List<Exception> failures = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Boolean> saves = new LinkedBlockingQueue<>();
    private final BlockingQueue<LiveProject.State> readings = new LinkedBlockingQueue<>();
    private final LiveProject project;

    WorkedOn(Path base, Optional<Supplier<String>> secrets) throws IOException {
        this.base = base;
        write("1.0.0", ISSUED);
        write("1.1.0", DRAFT);
        this.project = new LiveProject(
                new ProjectFolder(base, base.resolve("src/workprint")),
                Readers.circles(),
                Paper.A4,
                base.resolve(".workprint"));
        this.server = SiteServer.start(
                project,
                new Watch() {
                    @Override
                    public void await() throws InterruptedException {
                        saves.take();
                    }

                    @Override
                    public void close() {}
                },
                new ServeOptions(base, 0, "vscode://file/{file}:{line}:{column}", secrets),
                new SiteServer.Listener() {
                    @Override
                    public void read(LiveProject.State state) {
                        readings.add(state);
                    }

                    @Override
                    public void failed(Exception failure) {
                        failures.add(failure);
                    }

                    @Override
                    public void invites(String address, String code) {
                        invitations.add(address);
                    }
                });
        LiveProject.State state = reading();
        if (!state.current()) {
            throw new IllegalStateException(
                    "the film is not sound: " + state.findings().all());
        }
    }

    private void write(String version, String text) throws IOException {
        Path file = base.resolve("src/workprint/film/" + version + ".yaml");
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    /** Saves a version, and waits until the server has read it. */
    LiveProject.State save(String version, String text) throws IOException {
        write(version, text);
        saves.add(true);
        return reading();
    }

    private LiveProject.State reading() {
        try {
            LiveProject.State state = readings.poll(2, TimeUnit.MINUTES);
            if (state == null) {
                throw new IllegalStateException("the server read nothing: " + failures);
            }
            return state;
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        project.close();
    }
}
