package io.github.workprint.history;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds files as others do, each once: whoever includes it later is given what was read first, whatever has become of it meanwhile. */
final class ReadOnce implements Neighbours {
    private final Neighbours neighbours;
    private final Map<List<String>, Found> found = new ConcurrentHashMap<>();

    ReadOnce(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    @Override
    public Found find(String from, String name) {
        return found.computeIfAbsent(List.of(from, name), wanted -> neighbours.find(from, name));
    }

    @Override
    public Found set(String name, String version) {
        return neighbours.set(name, version);
    }
}
