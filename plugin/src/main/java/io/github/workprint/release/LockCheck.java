package io.github.workprint.release;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.History;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.spec.yaml.Yaml.Entry;
import io.github.workprint.spec.yaml.Yaml.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Says where an issued version is not what it was, and which one is gone. */
public final class LockCheck {
    private static final String EDITED = "WF-VE01";
    private static final String GONE = "WF-VE09";

    private final Lock lock;
    private final List<Finding> findings = new ArrayList<>();

    private LockCheck(Lock lock) {
        this.lock = lock;
    }

    public static Findings of(Lock lock, Histories histories) {
        LockCheck check = new LockCheck(lock);
        for (LockedVersion locked : lock.versions()) {
            Optional<History.Entry> entry = histories.all().stream()
                    .filter(history -> history.workflow().equals(locked.workflow()))
                    .flatMap(history -> history.versions().stream())
                    .filter(version -> version.version().toString().equals(locked.version()))
                    .findFirst();
            if (entry.isPresent()) {
                check.compare(locked, entry.get());
            } else if (!histories.findings().hasErrors()) {
                // A version that could not be read was told already.
                check.gone(locked);
            }
        }
        return Findings.of(check.findings);
    }

    private void gone(LockedVersion locked) {
        findings.add(Finding.error(
                GONE,
                new Place(lock.file(), locked.line(), 0, 1),
                "",
                Wording.of(
                        "version {0} of '{1}' was issued, and is gone; people may still work by it",
                        locked.version(), locked.workflow()),
                Wording.of("bring it back, with 'status: withdrawn' if nobody is to use it; or, to forget it for"
                        + " good, delete this block")));
    }

    private void compare(LockedVersion locked, History.Entry entry) {
        if (entry.isDraft()) {
            edited(
                    entry.slate().statusAt(),
                    "status",
                    Wording.of("version {0} was issued, and cannot be a draft again", locked.version()),
                    Wording.of("make a new version for what is to change; this one can be withdrawn with"
                            + " 'status: withdrawn'"));
            return;
        }
        if (entry.slate().said().equals(locked.digest())) {
            return;
        }
        LockedVersion now = LockedVersion.of(locked.workflow(), entry);
        Origin top = entry.spec().origin();
        Map<String, Object> entities = Addresses.of(entry.spec()).entities();
        TreeSet<String> addresses = new TreeSet<>(locked.entities().keySet());
        addresses.addAll(now.entities().keySet());
        int before = findings.size();
        for (String address : addresses) {
            Origin origin = entities.get(address) instanceof Located located ? located.origin() : top;
            if (!now.entities().containsKey(address)) {
                edited(
                        top.of("version"),
                        address,
                        Wording.of("version {0} was issued, but '{1}' is gone from it", locked.version(), address),
                        remedy(locked));
            } else if (!locked.entities().containsKey(address)) {
                edited(
                        origin.place(),
                        address,
                        Wording.of(
                                "version {0} was issued, but '{1}' has been added to it since",
                                locked.version(), address),
                        remedy(locked));
            } else {
                fields(
                        locked,
                        address,
                        origin,
                        locked.entities().get(address),
                        now.entities().get(address));
            }
        }
        if (findings.size() == before) {
            edited(
                    top.of("version"),
                    "",
                    Wording.of("version {0} was issued, but it says something else now", locked.version()),
                    remedy(locked));
        }
    }

    private void fields(
            LockedVersion locked,
            String address,
            Origin origin,
            SortedMap<String, String> was,
            SortedMap<String, String> is) {
        SortedMap<String, String> all = new TreeMap<>(was);
        all.putAll(is);
        List<String> changed = all.keySet().stream()
                .filter(field -> !java.util.Objects.equals(was.get(field), is.get(field)))
                .map(field -> address.isEmpty() ? field : address + "/" + field)
                .toList();
        if (!changed.isEmpty()) {
            String first = changed.get(0).substring(address.isEmpty() ? 0 : address.length() + 1);
            edited(
                    place(origin, first),
                    changed.get(0),
                    changed.size() == 1
                            ? Wording.of(
                                    "version {0} was issued, but '{1}' is not what it was then",
                                    locked.version(), changed.get(0))
                            : Wording.of(
                                    "version {0} was issued, but {1} are not what they were then",
                                    locked.version(), Wording.quoted(changed)),
                    remedy(locked));
        }
    }

    /** Of the innermost value on the way that is written. */
    private static Place place(Origin origin, String path) {
        Place place = origin.place();
        Yaml yaml = origin.yaml();
        for (String key : path.split("/")) {
            Optional<Entry> entry = yaml instanceof Mapping map ? map.entry(key) : Optional.empty();
            if (entry.isEmpty()) {
                return place;
            }
            yaml = entry.get().value();
            place = yaml.place();
        }
        return place;
    }

    private Wording remedy(LockedVersion locked) {
        return Wording.of(
                "put it back, and write the change into a new version; if {0} itself has to change, delete its block"
                        + " from line {1} of {2}, and build the site",
                locked.version(), String.valueOf(locked.line()), lock.file());
    }

    private void edited(Place place, String path, Wording said, Wording help) {
        findings.add(Finding.error(EDITED, place, path, said, help));
    }
}
