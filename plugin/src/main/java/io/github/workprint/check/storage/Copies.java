package io.github.workprint.check.storage;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.check.rule.Thresholds;
import io.github.workprint.plan.schedule.StageFigures;
import io.github.workprint.spec.language.Located;
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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How many copies there are of what camera and recorder made, on what, and where. */
final class Copies {
    private static final int THREE = 3;
    private static final int TWO = 2;
    private static final BigDecimal DAY = BigDecimal.valueOf(86_400);

    private Copies() {}

    private static int asked(@Nullable DataClass data, CheckContext subject) {
        int house = Thresholds.or(subject.thresholds().copies(), THREE);
        return data != null && data.copies() != null ? data.copies() : house;
    }

    /** Where it is said how many copies there must be. */
    private static Located place(Material material, @Nullable DataClass data) {
        return data == null ? material : data;
    }

    private static boolean transport(Volume volume) {
        return Boolean.TRUE.equals(volume.transportOnly()) || "raid0".equals(volume.media());
    }

    private static String names(Collection<Volume> volumes) {
        return volumes.stream().map(volume -> "'" + volume.id() + "'").collect(Collectors.joining(", "));
    }

    static void few(CheckContext subject, Report report) {
        Holdings holdings = new Holdings(subject);
        for (Material material : holdings.originals()) {
            DataClass data = holdings.classOf("material/" + material.id());
            Set<Volume> volumes = holdings.volumes("material/" + material.id());
            int asked = asked(data, subject);
            if (volumes.size() < asked) {
                report.with(place(material, data).origin().of("copies"))
                        .at(
                                material,
                                "'" + material.id() + "' is kept in " + volumes.size()
                                        + (volumes.size() == 1 ? " copy (" : " copies (")
                                        + names(volumes) + "); " + asked + " are asked for"
                                        + (data == null ? "" : " by '" + data.id() + "'"),
                                "copy it to another volume before a card is wiped");
            }
        }
    }

    static void transportOnly(CheckContext subject, Report report) {
        Holdings holdings = new Holdings(subject);
        for (Material material : holdings.originals()) {
            DataClass data = holdings.classOf("material/" + material.id());
            Set<Volume> volumes = holdings.volumes("material/" + material.id());
            List<Volume> poor = volumes.stream().filter(Copies::transport).toList();
            int asked = asked(data, subject);
            if (!poor.isEmpty() && volumes.size() >= asked && volumes.size() - poor.size() < asked) {
                report.with(poor.get(0).origin().place())
                        .at(
                                material,
                                names(poor) + " is counted among the " + asked + " copies of '" + material.id()
                                        + "', but is RAID 0 or for transport only: one broken disk loses it",
                                "add a copy on a volume that survives the loss of a disk");
            }
        }
    }

    static void oneMedium(CheckContext subject, Report report) {
        Holdings holdings = new Holdings(subject);
        for (Material material : holdings.originals()) {
            DataClass data = holdings.classOf("material/" + material.id());
            Set<Volume> volumes = holdings.volumes("material/" + material.id());
            Set<String> media = new TreeSet<>();
            volumes.forEach(volume ->
                    Optional.ofNullable(volume.media()).map(Copies::family).ifPresent(media::add));
            int house = Thresholds.or(subject.thresholds().mediaTypes(), TWO);
            int asked = data != null && data.mediaTypes() != null ? data.mediaTypes() : house;
            boolean known = volumes.stream().allMatch(volume -> volume.media() != null);
            if (known && volumes.size() > 1 && media.size() < asked) {
                report.with(place(material, data).origin().of("media-types"))
                        .at(
                                material,
                                "all " + volumes.size() + " copies of '" + material.id() + "' are on "
                                        + String.join(" and ", media) + "; " + asked
                                        + " kinds of media are asked for, since one fault can take a whole kind",
                                "put one of them on another kind, such as tape or object storage");
            }
        }
    }

    /** What fails together: all spinning disks are one kind, however they are arranged. */
    private static String family(String media) {
        if (media.startsWith("lto")) {
            return "tape";
        }
        return switch (media) {
            case "object", "object-archive" -> "object storage";
            case "ssd", "camera-card" -> "flash";
            case "oda" -> "optical discs";
            default -> "disk";
        };
    }

    static void onSite(CheckContext subject, Report report) {
        Holdings holdings = new Holdings(subject);
        for (Material material : holdings.originals()) {
            String thing = "material/" + material.id();
            DataClass data = holdings.classOf(thing);
            List<Volume> volumes = List.copyOf(holdings.volumes(thing));
            boolean known = volumes.stream().allMatch(volume -> volume.site() != null);
            long sites = volumes.stream()
                    .map(Volume::site)
                    .filter(Objects::nonNull)
                    .distinct()
                    .count();
            if (known && volumes.size() > 1 && sites == 1) {
                report.with(place(material, data).origin().of("off-site"))
                        .at(
                                material,
                                "all " + volumes.size() + " copies of '" + material.id() + "' are in "
                                        + volumes.get(0).site() + "; a fire or a theft takes them together",
                                "keep one in another place");
            } else if (known && sites > 1 && data != null && data.offSite() != null && isDaily(material)) {
                late(material, data, data.offSite(), holdings, subject, report);
            }
        }
    }

    /** What comes once may come in parts, of which the plan knows only the first day. */
    private static boolean isDaily(Material material) {
        return material.amount() != null && material.amount().unit().endsWith("/d");
    }

    /** Whether the first copy in a second place comes within the time that is allowed. */
    private static void late(
            Material material,
            DataClass data,
            Quantity within,
            Holdings holdings,
            CheckContext subject,
            Report report) {
        List<Stage> keepers = holdings.keepers("material/" + material.id()).stream()
                .filter(stage -> subject.dates(stage).isPresent())
                .sorted(Comparator.comparing(
                        stage -> subject.dates(stage).orElseThrow().starts()))
                .toList();
        Set<String> sites = new TreeSet<>();
        for (Stage stage : keepers) {
            holdings.volumes(stage)
                    .forEach(volume -> Optional.ofNullable(volume.site()).ifPresent(sites::add));
            if (sites.size() < TWO) {
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
                                "'" + material.id() + "' arrives on " + arrives + " and is in a second place from "
                                        + starts + " on, with '" + stage.id() + "': " + days + " days; allowed are "
                                        + within,
                                "send one copy away earlier");
            }
            return;
        }
    }
}
