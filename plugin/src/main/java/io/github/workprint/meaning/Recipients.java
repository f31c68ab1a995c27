package io.github.workprint.meaning;

import io.github.workprint.diff.Redline;
import io.github.workprint.diff.RedlineIndex;
import io.github.workprint.diff.RedlineIndex.Mention;
import io.github.workprint.meaning.table.ChangeSubject;
import io.github.workprint.meaning.table.RecipientGroup;
import io.github.workprint.spec.value.Address;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the roles that a change is told to. */
final class Recipients {
    private final RedlineIndex index;
    private final ConcernedStages work;
    private final PartOwners owners;
    /** The parts that a change is about, where it is about single ones: who does a stage for others has nothing to do with it. */
    private final Set<Redline> parts;

    Recipients(RedlineIndex index, ConcernedStages work) {
        this(index, work, new PartOwners(index), Set.of());
    }

    private Recipients(RedlineIndex index, ConcernedStages work, PartOwners owners, Set<Redline> parts) {
        this.index = index;
        this.work = work;
        this.owners = owners;
        this.parts = parts;
    }

    /**
     * The roles of these circles around a change that are still there.
     *
     * @param node what changed
     * @param entity the thing that it is, or belongs to
     */
    List<Redline> of(Collection<RecipientGroup> circles, Redline node, Redline entity) {
        Recipients about = new Recipients(index, work, owners, owners.about(node, entity));
        return circles.stream()
                .flatMap(circle -> about.circle(circle, node, entity))
                .filter(Redline::isPresent)
                .distinct()
                .toList();
    }

    private Stream<Redline> circle(RecipientGroup circle, Redline node, Redline entity) {
        return switch (circle) {
            case OWNER -> owner(entity);
            case ITSELF -> Stream.of(entity);
            case HOLDERS -> index.naming(entity, "role", "person").stream();
            case PARTNERS -> partners(entity);
            case MAKERS -> makers(entity);
            case TAKERS -> owners(work.takers(entity));
            case CHECKERS -> owners(work.checkers(entity));
            case HANDLERS ->
                index.from(entity).stream()
                        .map(Mention::to)
                        .flatMap(thing -> Stream.concat(makers(thing), owners(work.takers(thing))));
            case NEIGHBOURS -> Stream.concat(owners(work.upstream(entity)), owners(work.downstream(entity)));
            case UPSTREAM -> owners(work.upstream(entity));
            case DOWNSTREAM -> owners(work.downstream(entity));
            case PATH -> owners(work.path(entity));
            case PRESSED ->
                Stream.concat(
                        makers(entity),
                        owners(work.path(entity).stream()
                                .filter(Recipients::isPressed)
                                .toList()));
            case AFFECTED -> affected(entity);
            case REFS -> index.from(entity).stream().map(Mention::to).flatMap(this::rolesOf);
            case NAMED -> index.targets(node).flatMap(this::rolesOf);
            case USERS -> index.to(entity).stream().map(Mention::from).flatMap(this::users);
            case SHOOT ->
                index.root().all("materials").stream()
                        .flatMap(material -> Stream.concat(makers(material), owners(work.takers(material))));
            case CONTACT -> roles(index.named(index.root(), "production.contact"));
            case APPROVERS -> roles(index.named(index.root(), "change-policy.approvers"));
            case WORKERS -> workers();
            case EVERYBODY -> index.root().all("roles").stream();
        };
    }

    /** Who does anything once for each of the parts, or for what comes from them. */
    private Stream<Redline> workers() {
        Stream<Redline> materials = index.root().all("materials").stream()
                .filter(material -> owners.isFor(material, parts))
                .flatMap(material -> roles(index.named(material, "from")));
        return Stream.concat(
                index.root().all("stages").stream()
                        .filter(stage -> owners.isFor(stage, parts))
                        .flatMap(this::owner),
                materials);
    }

    /** Who makes a thing; of material, who it comes from. A requirement is met by those who make what it is part of. */
    private Stream<Redline> makers(Redline thing) {
        if (Address.of(thing.path()).isOf("requirement")) {
            return work.askedOf(thing).flatMap(this::makers);
        }
        return Stream.concat(owners(work.makers(thing)), roles(index.named(thing, "from")));
    }

    /** Whether a stage has less time than it takes. */
    private static boolean isPressed(Redline stage) {
        return stage.at(ChangeSubject.PLANNED, "slack")
                .flatMap(Redline::value)
                .filter(slack -> slack.startsWith("-"))
                .isPresent();
    }

    private Stream<Redline> affected(Redline entity) {
        return switch (Address.of(entity.path()).kind()) {
            case "stage" -> owner(entity);
            case "deliverable" -> Stream.concat(makers(entity), circle(RecipientGroup.CONTACT, entity, entity));
            case "milestone", "review" ->
                Stream.concat(
                        circle(RecipientGroup.REFS, entity, entity), circle(RecipientGroup.CONTACT, entity, entity));
            default -> Stream.empty();
        };
    }

    private Stream<Redline> partners(Redline entity) {
        Set<Redline> roles = new LinkedHashSet<>();
        if (isRole(entity)) {
            roles.add(entity);
        } else {
            roles.addAll(index.naming(entity, "role", "person"));
        }
        // Whom questions go to stands on every sheet.
        if (circle(RecipientGroup.CONTACT, entity, entity).anyMatch(roles::contains)) {
            return circle(RecipientGroup.EVERYBODY, entity, entity).filter(role -> !roles.contains(role));
        }
        return roles.stream()
                .flatMap(role -> Stream.concat(
                        Stream.of("owner", "for.owner")
                                .flatMap(field -> index.naming(role, "stage", field).stream())
                                .flatMap(this::around),
                        index.naming(role, "material", "from").stream()
                                .flatMap(material -> owners(work.takers(material)))))
                .filter(role -> !roles.contains(role));
    }

    /** Who stands at the other ends of a stage: stages before and behind, and who brings what it takes. */
    private Stream<Redline> around(Redline stage) {
        return Stream.concat(
                circle(RecipientGroup.NEIGHBOURS, stage, stage),
                index.named(stage, "takes").stream().flatMap(taken -> roles(index.named(taken, "from"))));
    }

    /** The role itself, or the owner of a stage; of other things none. */
    private Stream<Redline> rolesOf(Redline entity) {
        return isRole(entity) ? Stream.of(entity) : work.isStage(entity) ? owner(entity) : Stream.empty();
    }

    /** Whose work a thing is: of a hand-off both sides, of material and formats who makes and takes them. */
    private Stream<Redline> users(Redline entity) {
        return switch (Address.of(entity.path()).kind()) {
            case "role", "stage" -> rolesOf(entity);
            case "interface" -> circle(RecipientGroup.REFS, entity, entity);
            case "material", "format", "deliverable", "requirement" ->
                Stream.concat(makers(entity), owners(work.takers(entity)));
            default -> Stream.empty();
        };
    }

    private Stream<Redline> owners(Collection<Redline> stages) {
        return stages.stream().flatMap(this::owner);
    }

    private Stream<Redline> owner(Redline entity) {
        return roles(owners.of(entity, parts));
    }

    private Stream<Redline> roles(Collection<Redline> entities) {
        return entities.stream().filter(this::isRole);
    }

    private boolean isRole(Redline entity) {
        return Address.of(entity.path()).isOf("role");
    }
}
