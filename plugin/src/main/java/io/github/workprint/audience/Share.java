package io.github.workprint.audience;

import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Branch.Form;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.Node;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.value.Address;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What of an edition is not for the people of one organisation, though their circle may see its kind.
 *
 * <p>A client does not see other clients, what leads to them, and what leads only to such things: a deliverable to another client, the
 * agreement with it, its review. A vendor sees the stages of its own roles and the hand-offs to and from them; of the stages at the other
 * end, what they are called and whose they are; people, files and places only as far as these lead to them.
 *
 * <p>Whether an entity is somebody's follows from references alone that its circle may read, so what is withheld cannot show in what
 * is not.
 */
final class Share {
    private static final String ORGANISATION = "organisation";
    private static final String STAGE = "stage";
    private static final String ROLE = "role";
    private static final String PERSON = "person";
    private static final String HAND_OFF = "interface";

    /** Figures are no references: what they rest on may be anybody's. */
    private static final String PLANNED = "planned";

    /** What a vendor sees only where its own work leads to it. */
    private static final Set<String> OF_THE_WORK =
            Set.of(STAGE, ROLE, HAND_OFF, ORGANISATION, PERSON, "material", "format", "deliverable", "volume", "link");

    /** What its own work never leads to. */
    private static final Set<String> NEVER_REACHED = Set.of(STAGE, HAND_OFF);

    private final Readers readers;
    private final Organisations organisations;
    /** What stands in no other entity; what does comes and goes with it. */
    private final Map<String, Branch> entities = new LinkedHashMap<>();

    private final Map<String, Set<String>> references = new LinkedHashMap<>();

    private Share(Edition whole, Readers readers, Organisations organisations) {
        this.readers = readers;
        this.organisations = organisations;
        entities(whole.root());
        boolean withNested = readers.isVendor();
        entities.forEach((address, entity) -> references.put(address, leads(entity, withNested)));
    }

    /**
     * What the readers do not see for whose it is.
     *
     * @param entities addresses of entities that they do not see
     * @param outlined addresses of entities of which they see no more than {@link #OUTLINE}
     */
    record Withheld(Set<String> entities, Set<String> outlined) {}

    /** Keys of what is seen of a stage at the other end of a hand-off. */
    static final Set<String> OUTLINE = Set.of("number", "name", "kind", "owner");

    /** What of an edition is not for the readers. */
    static Withheld withheld(Edition whole, Readers readers, Organisations organisations) {
        if (readers.isVendor()) {
            return new Share(whole, readers, organisations).ofOtherVendors();
        }
        return new Withheld(
                readers.isClient() ? new Share(whole, readers, organisations).ofOtherClients() : Set.of(), Set.of());
    }

    private Set<String> ofOtherClients() {
        Set<String> own = organisations.addresses(readers.organisation());
        Set<String> others = organisations.clients().stream()
                .flatMap(client -> organisations.addresses(client).stream())
                .filter(client -> !own.contains(client))
                .collect(Collectors.toSet());
        Set<String> owned = reached(with(own, this::isWrittenFor));
        Set<String> foreign = reached(with(others, this::isWrittenForOther));
        Set<String> withheld = foreign.stream()
                .filter(address -> !owned.contains(address) && !isWrittenFor(address))
                .collect(Collectors.toSet());
        if (!others.isEmpty()) {
            withheld.addAll(ofKind(PERSON, address -> !isWrittenFor(address) && !isHeld(address, withheld)));
        }
        return withheld;
    }

    /** Whether the readers see a role that the person has. */
    private boolean isHeld(String person, Set<String> withheld) {
        return ofKind(ROLE, address -> leadsTo(address, Set.of(person))).stream()
                .anyMatch(role -> !withheld.contains(role)
                        && Optional.ofNullable(entities.get(role))
                                .filter(entity -> readers.sees(organisations.today(entity.audience())))
                                .isPresent());
    }

    /** These, and all that leads to one of them, over as many steps as there are. */
    private Set<String> reached(Set<String> some) {
        Set<String> all = new HashSet<>(some);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Map.Entry<String, Set<String>> entity : references.entrySet()) {
                if (!all.contains(entity.getKey()) && entity.getValue().stream().anyMatch(all::contains)) {
                    grown |= all.add(entity.getKey());
                }
            }
        }
        return all;
    }

    private Withheld ofOtherVendors() {
        Set<String> own = organisations.addresses(readers.organisation());
        Set<String> roles = ofKind(ROLE, address -> leadsTo(address, own));
        Set<String> stages = ofKind(STAGE, address -> owners(address).stream().anyMatch(roles::contains));
        Set<String> begin = new LinkedHashSet<>(roles);
        begin.addAll(own);
        begin.addAll(stages);
        Set<String> handOffs = ofKind(HAND_OFF, address -> leadsTo(address, stages));
        Set<String> outlined = ofKind(
                STAGE,
                address -> !stages.contains(address)
                        && handOffs.stream().anyMatch(handOff -> leadsTo(handOff, Set.of(address))));
        begin.addAll(handOffs);
        outlined.forEach(address -> begin.addAll(owners(address)));
        entities.keySet().stream().filter(this::isWrittenFor).forEach(begin::add);
        Set<String> seen = followed(begin);
        outlined.removeAll(seen);
        return new Withheld(
                entities.keySet().stream()
                        .filter(address ->
                                !seen.contains(address) && !outlined.contains(address) && !isCommon(address, seen))
                        .collect(Collectors.toSet()),
                outlined);
    }

    /** What these lead to, over as many steps as there are. */
    private Set<String> followed(Set<String> begin) {
        Set<String> seen = new HashSet<>(begin);
        Deque<String> open = new ArrayDeque<>(begin);
        while (!open.isEmpty()) {
            references.getOrDefault(open.remove(), Set.of()).stream()
                    .filter(next -> entities.containsKey(next) && !NEVER_REACHED.contains(kind(next)))
                    .filter(seen::add)
                    .forEach(open::add);
        }
        return seen;
    }

    /** What is no part of the work, such as a rule for health, is for all unless it is about the work of others only. */
    private boolean isCommon(String address, Set<String> seen) {
        List<String> work = references.getOrDefault(address, Set.of()).stream()
                .filter(next -> OF_THE_WORK.contains(kind(next)))
                .toList();
        return !OF_THE_WORK.contains(kind(address))
                && (work.isEmpty() || work.stream().anyMatch(seen::contains));
    }

    private Set<String> ofKind(String kind, Predicate<String> condition) {
        return entities.keySet().stream()
                .filter(address -> kind(address).equals(kind) && condition.test(address))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean leadsTo(String address, Set<String> some) {
        return references.getOrDefault(address, Set.of()).stream().anyMatch(some::contains);
    }

    /** The roles that work on a stage, or on single parts of it. */
    private Set<String> owners(String stage) {
        Set<String> found = new LinkedHashSet<>();
        Optional<Branch> entity = Optional.ofNullable(entities.get(stage));
        entity.flatMap(whole -> whole.child("owner")).ifPresent(owner -> collect(owner, false, found));
        entity.flatMap(whole -> whole.child("for")).stream()
                .filter(Branch.class::isInstance)
                .flatMap(rows -> ((Branch) rows).children().stream())
                .filter(Branch.class::isInstance)
                .flatMap(row -> ((Branch) row).child("owner").stream())
                .forEach(owner -> collect(owner, false, found));
        return found;
    }

    private Set<String> with(Set<String> organisations, Predicate<String> theirs) {
        Set<String> all = new HashSet<>(organisations);
        entities.keySet().stream().filter(theirs).forEach(all::add);
        return all;
    }

    private boolean isWrittenForOther(String address) {
        Branch entity = entities.get(address);
        return entity != null && entity.audience().isOne() && !isWrittenFor(address);
    }

    private boolean isWrittenFor(String address) {
        Branch entity = entities.get(address);
        return readers.isOne()
                && entity != null
                && organisations.today(entity.audience()).equals(readers);
    }

    private static String kind(String address) {
        return Address.of(address).kind();
    }

    private void entities(Branch branch) {
        for (Node child : branch.children()) {
            if (child instanceof Branch deeper) {
                if (deeper.form() == Form.ENTITY) {
                    entities.put(deeper.path(), deeper);
                } else {
                    entities(deeper);
                }
            }
        }
    }

    /** Where an entity's references lead. That one stage comes after another makes it nobody's. */
    private Set<String> leads(Branch entity, boolean withNested) {
        Set<String> found = new LinkedHashSet<>();
        entity.children().forEach(child -> collect(child, withNested, found));
        if (kind(entity.path()).equals(STAGE)) {
            found.removeIf(address -> kind(address).equals(STAGE));
        }
        return found;
    }

    private void collect(Node node, boolean withNested, Set<String> found) {
        if (node instanceof Leaf leaf) {
            if (leaf.kind() == ValueKind.REFERENCE
                    && readers.audience().sees(leaf.audience().audience())) {
                found.add(Address.of(leaf.value()).entity());
            }
        } else if (node instanceof Branch branch
                && !branch.key().equals(PLANNED)
                && (withNested || branch.form() != Form.ENTITY)) {
            branch.children().forEach(child -> collect(child, withNested, found));
        }
    }
}
