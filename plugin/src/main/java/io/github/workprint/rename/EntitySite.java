package io.github.workprint.rename;

import io.github.workprint.finding.Place;
import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.spec.yaml.Yaml.Entry;
import io.github.workprint.spec.yaml.Yaml.Mapping;
import io.github.workprint.spec.yaml.Yaml.Sequence;
import java.util.ArrayList;
import java.util.List;

/**
 * Where an entity stands among the values of a file.
 *
 * @param inFlow whether a map around it is written in braces
 * @param uses how often its entry or its value is read; more than once where an anchor is repeated by an alias
 */
record EntitySite(Entry entry, boolean inFlow, int uses) {

    /** @throws IllegalStateException where no entry has its key at that place */
    static EntitySite at(Place key, Yaml top, SourceText text) {
        Search search = new Search(key, text);
        search.through(top, false);
        if (search.entries.isEmpty()) {
            throw new IllegalStateException("no entry has its key at " + key);
        }
        Entry entry = search.entries.get(0);
        Search values = new Search(key, text);
        values.shared = entry.value();
        values.through(top, false);
        return new EntitySite(entry, search.inFlow, Math.max(search.entries.size(), values.shares));
    }

    private static final class Search {
        private final Place key;
        private final SourceText text;
        private final List<Entry> entries = new ArrayList<>();
        private Yaml shared = new Yaml.Scalar(Place.of(""), "");
        private int shares;
        private boolean inFlow;

        Search(Place key, SourceText text) {
            this.key = key;
            this.text = text;
        }

        @SuppressWarnings("ReferenceEquality") // an alias gives the very value that was anchored
        void through(Yaml value, boolean flow) {
            shares += value == shared ? 1 : 0;
            if (value instanceof Mapping map) {
                boolean braces = flow || begins("{", map);
                for (Entry entry : map.entries()) {
                    if (entry.keyPlace().equals(key)) {
                        entries.add(entry);
                        inFlow = braces;
                    }
                    through(entry.value(), braces);
                }
            } else if (value instanceof Sequence list) {
                boolean brackets = flow || begins("[", list);
                list.items().forEach(item -> through(item, brackets));
            }
        }

        /** Values of included files are somewhere else. */
        private boolean begins(String bracket, Yaml value) {
            return value.place().file().equals(key.file()) && text.has(bracket, text.value(value.place()));
        }
    }
}
