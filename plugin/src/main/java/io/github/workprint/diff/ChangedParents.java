package io.github.workprint.diff;

import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Branch.Form;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The entities that are in two editions with different parents: a requirement that went from one deliverable to another. Where the
 * former parent is gone and the present one is new, the two tell of what is in them.
 */
final class ChangedParents {
    /** @param parent the address of the entity that holds it; empty for one that stands on its own */
    private record Place(Branch entity, String parent) {}

    /** Present address to where the entity stood. */
    private final Map<String, Place> former = new HashMap<>();
    /** Former address to the address of the present parent. */
    private final Map<String, String> parents = new HashMap<>();

    private ChangedParents() {}

    static ChangedParents between(Edition earlier, Edition later, NamePairs names) {
        ChangedParents changed = new ChangedParents();
        if (earlier.root() == later.root()) {
            return changed;
        }
        Map<String, Place> before = places(earlier.root());
        Map<String, Place> now = places(later.root());
        Set<String> stayed = new HashSet<>(Set.of(""));
        before.keySet().stream().map(names::now).filter(now::containsKey).forEach(stayed::add);
        before.forEach((address, was) -> {
            String present = names.now(address);
            String left = names.now(was.parent());
            Place is = now.get(present);
            boolean told = !stayed.contains(left) && is != null && !stayed.contains(is.parent());
            if (is != null && !is.parent().equals(left) && !told) {
                changed.former.put(present, new Place(was.entity(), stayed.contains(left) ? left : was.parent()));
                changed.parents.put(address, is.parent());
            }
        });
        return changed;
    }

    private static Map<String, Place> places(Branch root) {
        Map<String, Place> places = new LinkedHashMap<>();
        collect(root, "", places);
        return places;
    }

    private static void collect(Branch branch, String parent, Map<String, Place> places) {
        String holder = parent;
        if (branch.form() == Form.ENTITY) {
            places.put(branch.path(), new Place(branch, parent));
            holder = branch.path();
        }
        for (Node child : branch.children()) {
            if (child instanceof Branch deeper) {
                collect(deeper, holder, places);
            }
        }
    }

    /** What an entity of the later edition was, where it had another parent. */
    Optional<Branch> former(String present) {
        return Optional.ofNullable(former.get(present)).map(Place::entity);
    }

    /** The address of the parent that an entity of the later edition left. */
    Optional<String> left(String present) {
        return Optional.ofNullable(former.get(present)).map(Place::parent);
    }

    /** The address of the parent that an entity of the earlier edition went to. */
    Optional<String> wentTo(String address) {
        return Optional.ofNullable(parents.get(address));
    }
}
