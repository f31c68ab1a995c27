package io.github.workprint.diff;

import io.github.workprint.spec.value.Address;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the entities of two editions are called in the other one.
 *
 * @param present former address to present address, of what is in both under another name, and of what is gone and whose name
 *     belongs to something else
 * @param former the way back, of what is in both
 * @param replacedBy former address of what is gone to the present addresses of what took its place
 */
record NamePairs(Map<String, String> present, Map<String, String> former, Map<String, List<String>> replacedBy) {
    /** Begins what no address of an edition begins with. */
    private static final String GONE = "-/";

    NamePairs {
        present = Map.copyOf(present);
        former = Map.copyOf(former);
        replacedBy = Map.copyOf(replacedBy);
    }

    /**
     * @param first addresses of the earlier edition
     * @param last addresses of the later edition
     * @param pairs former to present address, of all that is in both
     * @param replacedBy former to present addresses, of what took something's place
     */
    static NamePairs of(
            Set<String> first, Set<String> last, Map<String, String> pairs, Map<String, List<String>> replacedBy) {
        Map<String, String> present = new HashMap<>();
        Map<String, String> former = new HashMap<>();
        for (String address : first) {
            String name = pairs.get(address);
            if (name == null && last.contains(address)) {
                present.put(address, GONE + address);
            } else if (name != null && !name.equals(address)) {
                present.put(address, name);
                former.put(name, address);
            }
        }
        return new NamePairs(present, former, replacedBy);
    }

    /** What an entity's former address, or that of a field in it, is in the later edition. */
    String now(String address) {
        return translated(address, present);
    }

    /** What a present address was in the earlier edition. */
    String before(String address) {
        return translated(address, former);
    }

    /** What a reference of the earlier edition names in the later: of what one thing alone took the place of, that thing. */
    String reference(String address) {
        List<String> instead = replacedBy.getOrDefault(address, List.of());
        return instead.size() == 1 ? instead.get(0) : now(address);
    }

    private static String translated(String address, Map<String, String> names) {
        if (names.isEmpty()) {
            return address;
        }
        return Address.of(address).renamed(names).toString();
    }
}
