package io.github.workprint.check.storage;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.plan.schedule.StageFigures;
import io.github.workprint.spec.media.Material;
import io.github.workprint.spec.storage.DataClass;
import io.github.workprint.spec.storage.Volume;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.work.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How many copies there are of what camera and recorder made, on what, and where. */
final class Copies {
    private static final int TWO = 2;
    private static final BigDecimal DAY = BigDecimal.valueOf(86_400);

    private Copies() {}

    private static String names(Collection<Volume> volumes) {
        return volumes.stream().map(volume -> "'" + volume.id() + "'").collect(Collectors.joining(", "));
    }

    static void few(CheckContext subject, Report report) {
        CopyLedger ledger = new CopyLedger(subject);
        for (Material material : ledger.originals()) {
            CopyDemand demand = ledger.demand(material);
            Set<Volume> volumes = ledger.volumes("material/" + material.id());
            if (!demand.hasEnough(volumes)) {
                report.with(demand.place(material).origin().of("copies"))
                        .at(
                                material,
                                Wording.of(
                                        "'{0}' is kept in {1}{2}{3}); {4} are asked for{5}",
                                        material.id(),
                                        volumes.size(),
                                        volumes.size() == 1 ? Wording.of(" copy (") : Wording.of(" copies ("),
                                        names(volumes),
                                        demand.copies(),
                                        demand.data() == null
                                                ? Wording.NONE
                                                : Wording.of(
                                                        " by '{0}'",
                                                        demand.data().id())),
                                Wording.of("copy it to another volume before a card is wiped"));
            }
        }
    }

    static void transportOnly(CheckContext subject, Report report) {
        CopyLedger ledger = new CopyLedger(subject);
        for (Material material : ledger.originals()) {
            CopyDemand demand = ledger.demand(material);
            Set<Volume> volumes = ledger.volumes("material/" + material.id());
            List<Volume> passing = volumes.stream().filter(Copy::isPassing).toList();
            if (!passing.isEmpty() && demand.hasEnough(volumes) && !demand.hasEnough(lasting(material, ledger))) {
                report.with(passing.get(0).origin().place())
                        .at(
                                material,
                                Wording.of(
                                        "{0} is counted among the {1} copies of '{2}', but is RAID 0 or for transport"
                                                + " only: one broken disk loses it",
                                        names(passing), demand.copies(), material.id()),
                                Wording.of("add a copy on a volume that survives the loss of a disk"));
            }
        }
    }

    /** The volumes whose copies count: those that are not on their way. */
    private static List<Volume> lasting(Material material, CopyLedger ledger) {
        return ledger.volumes("material/" + material.id()).stream()
                .filter(Copy::counts)
                .toList();
    }

    /** Whether it is worth while to ask where copies are: a lone one that is too few is told of as such. */
    private static boolean isComplete(List<Volume> volumes, CopyDemand demand) {
        return volumes.size() > 1 || !volumes.isEmpty() && demand.hasEnough(volumes);
    }

    private static Wording all(List<Volume> volumes, Material material) {
        return volumes.size() == 1
                ? Wording.of("the only copy of '{0}' is", material.id())
                : Wording.of("all {0} copies of '{1}' are", volumes.size(), material.id());
    }

    static void oneMedium(CheckContext subject, Report report) {
        CopyLedger ledger = new CopyLedger(subject);
        for (Material material : ledger.originals()) {
            CopyDemand demand = ledger.demand(material);
            List<Volume> volumes = lasting(material, ledger);
            if (isComplete(volumes, demand) && !demand.isOnEnoughMedia(volumes)) {
                report.with(demand.place(material).origin().of("media-types"))
                        .at(
                                material,
                                Wording.of(
                                        "{0} on {1}; {2} kinds of media are asked for, since one fault can take a"
                                                + " whole kind",
                                        all(volumes, material),
                                        Wording.and(CopyDemand.media(volumes)),
                                        demand.mediaTypes()),
                                Wording.of("put one of them on another kind, such as tape or object storage"));
            }
        }
    }

    static void onSite(CheckContext subject, Report report) {
        CopyLedger ledger = new CopyLedger(subject);
        for (Material material : ledger.originals()) {
            CopyDemand demand = ledger.demand(material);
            List<Volume> volumes = lasting(material, ledger);
            DataClass data = demand.data();
            if (isComplete(volumes, demand) && !demand.isInTwoPlaces(volumes)) {
                report.with(demand.place(material).origin().of("off-site"))
                        .at(
                                material,
                                Wording.of(
                                        "{0} in {1}; a fire or a theft takes all",
                                        all(volumes, material), volumes.get(0).site()),
                                Wording.of("keep one in another place"));
            } else if (data != null
                    && data.offSite() != null
                    && isDaily(material)
                    && volumes.stream().allMatch(volume -> volume.site() != null)) {
                late(material, data, data.offSite(), ledger, subject, report);
            }
        }
    }

    /** What comes once may come in parts, of which the plan knows only the first day. */
    private static boolean isDaily(Material material) {
        return material.amount() != null && !material.amount().per().isEmpty();
    }

    /** Whether the first copy in a second place comes within the time that is allowed. */
    private static void late(
            Material material,
            DataClass data,
            Quantity within,
            CopyLedger ledger,
            CheckContext subject,
            Report report) {
        List<Stage> writers = ledger.writers("material/" + material.id()).stream()
                .filter(stage -> subject.dates(stage).isPresent())
                .sorted(Comparator.comparing(
                        stage -> subject.dates(stage).orElseThrow().starts()))
                .toList();
        Set<Volume> volumes = new LinkedHashSet<>();
        for (Stage stage : writers) {
            ledger.volumes(stage).stream().filter(Copy::counts).forEach(volumes::add);
            if (CopyDemand.sites(volumes).size() < TWO) {
                continue;
            }
            LocalDate starts = subject.dates(stage).map(StageFigures::starts).orElseThrow();
            LocalDate arrives = material.arrives() == null ? starts : material.arrives();
            long days = ChronoUnit.DAYS.between(arrives, starts);
            if (BigDecimal.valueOf(days).multiply(DAY).compareTo(within.inBase()) > 0) {
                report.with(stage.origin().place())
                        .at(
                                data,
                                "off-site",
                                Wording.of(
                                        "'{0}' arrives on {1} and is in a second place from {2} on, with '{3}': {4}"
                                                + " days; allowed are {5}",
                                        material.id(), arrives, starts, stage.id(), days, within),
                                Wording.of("send one copy away earlier"));
            }
            return;
        }
    }
}
