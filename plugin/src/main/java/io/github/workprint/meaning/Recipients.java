package io.github.workprint.meaning;

import io.github.workprint.diff.Redline;
import io.github.workprint.meaning.EntityMentions.Link;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the roles that a change is told to. */
final class Recipients {
    private final EntityMentions links;
    private final ConcernedStages work;

    Recipients(EntityMentions links, ConcernedStages work) {
        this.links = links;
        this.work = work;
    }

    /**
     * The roles of these circles around a change that are still there.
     *
     * @param node what changed
     * @param entity the thing that it is, or belongs to
     */
    List<Redline> of(Collection<RecipientGroup> circles, Redline node, Redline entity) {
        return circles.stream()
                .flatMap(circle -> circle(circle, node, entity))
                .filter(Redline::isPresent)
                .distinct()
                .toList();
    }

    private Stream<Redline> circle(RecipientGroup circle, Redline node, Redline entity) {
        return switch (circle) {
            case OWNER -> owner(entity);
            case ITSELF -> Stream.of(entity);
            case HOLDERS -> links.naming(entity, "role", "person").stream();
            case PARTNERS -> partners(entity);
            case MAKERS -> makers(entity);
            case TAKERS -> owners(work.takers(entity));
            case CHECKERS -> owners(work.checkers(entity));
            case HANDLERS ->
                links.from(entity).stream()
                        .map(Link::to)
                        .flatMap(thing -> Stream.concat(makers(thing), owners(work.takers(thing))));
            case NEIGHBOURS -> Stream.concat(owners(work.upstream(entity)), owners(work.downstream(entity)));
            case UPSTREAM -> owners(work.upstream(entity));
            case DOWNSTREAM -> owners(work.downstream(entity));
            case PATH -> owners(work.path(entity));
            case REFS -> links.from(entity).stream().map(Link::to).flatMap(this::rolesOf);
            case NAMED -> links.targets(node).flatMap(this::rolesOf);
            case USERS -> links.to(entity).stream().map(Link::from).flatMap(this::users);
            case SHOOT ->
                links.root().all("materials").stream()
                        .flatMap(material -> Stream.concat(makers(material), owners(work.takers(material))));
            case CONTACT -> roles(links.named(links.root(), "production.contact"));
            case APPROVERS -> roles(links.named(links.root(), "change-policy.approvers"));
            case EVERYBODY -> links.root().all("roles").stream();
        };
    }

    /** Who makes a thing; of material, who it comes from. A requirement is met by those who make what it is part of. */
    private Stream<Redline> makers(Redline thing) {
        if (links.thing(thing).equals("requirement")) {
            return links.parents(thing).flatMap(this::makers);
        }
        return Stream.concat(owners(work.makers(thing)), roles(links.named(thing, "from")));
    }

    private Stream<Redline> partners(Redline entity) {
        Set<Redline> roles = new LinkedHashSet<>();
        if (isRole(entity)) {
            roles.add(entity);
        } else {
            roles.addAll(links.naming(entity, "role", "person"));
        }
        return roles.stream()
                .flatMap(role -> links.naming(role, "stage", "owner").stream())
                .flatMap(stage -> circle(RecipientGroup.NEIGHBOURS, stage, stage))
                .filter(role -> !roles.contains(role));
    }

    /** The role itself, or the owner of a stage; of other things none. */
    private Stream<Redline> rolesOf(Redline entity) {
        return isRole(entity) ? Stream.of(entity) : work.isStage(entity) ? owner(entity) : Stream.empty();
    }

    /** Whose work a thing is: of a hand-off both sides, of material and formats who makes and takes them. */
    private Stream<Redline> users(Redline entity) {
        return switch (links.thing(entity)) {
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
        return roles(links.named(entity, "owner"));
    }

    private Stream<Redline> roles(Collection<Redline> entities) {
        return entities.stream().filter(this::isRole);
    }

    private boolean isRole(Redline entity) {
        return links.thing(entity).equals("role");
    }
}
