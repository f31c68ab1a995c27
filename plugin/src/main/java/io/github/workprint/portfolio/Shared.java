package io.github.workprint.portfolio;

import io.github.workprint.plan.amount.DataAmount;
import io.github.workprint.plan.storage.LinkFigures;
import io.github.workprint.plan.storage.VolumeFigures;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.storage.Link;
import io.github.workprint.spec.storage.Volume;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Series;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Volumes and lines that several productions use, with what they ask of them together. */
final class Shared {
    private Shared() {}

    /**
     * A volume of several productions.
     *
     * @param shows their names
     * @param peak the highest level of all together
     * @param peakOn the first day of it
     * @param sizes as they are stated: none where nobody does, several where productions do not agree
     * @param full whether they agree, and the peak is more
     */
    record SharedVolume(
            String name, List<String> shows, Quantity peak, LocalDate peakOn, List<Quantity> sizes, boolean full) {}

    /**
     * A line of several productions.
     *
     * @param total of all hand-offs over it
     * @param busiest of each production
     */
    record SharedLine(String name, List<String> shows, Quantity total, List<BusiestDay> busiest) {}

    /** The day on which a production needs a line for longest. */
    record BusiestDay(String show, Quantity hours, LocalDate on) {}

    private record VolumeUse(String show, String name, Volume volume, Series level) {}

    private record LineUse(String show, String name, LinkFigures figures) {}

    /** Those of one name, at one site, are taken for one. */
    static List<SharedVolume> volumes(List<PlannedShow> shows) {
        Map<String, List<VolumeUse>> uses = new TreeMap<>();
        for (PlannedShow show : shows) {
            for (Volume volume : show.spec().volumes().values()) {
                String name = Objects.requireNonNullElse(volume.name(), volume.id());
                show.plan()
                        .figures("volume/" + volume.id())
                        .filter(VolumeFigures.class::isInstance)
                        .map(VolumeFigures.class::cast)
                        .ifPresent(figures -> uses.computeIfAbsent(
                                        key(name) + "\n" + key(Objects.requireNonNullElse(volume.site(), "")),
                                        first -> new ArrayList<>())
                                .add(new VolumeUse(show.name(), name, volume, figures.level())));
            }
        }
        return uses.values().stream()
                .filter(of -> count(of.stream().map(VolumeUse::show).toList()) > 1)
                .map(Shared::volume)
                .toList();
    }

    private static SharedVolume volume(List<VolumeUse> uses) {
        TreeSet<LocalDate> days = uses.stream()
                .flatMap(use -> use.level().points().stream())
                .map(Series.Point::day)
                .collect(Collectors.toCollection(TreeSet::new));
        BigDecimal peak = BigDecimal.ZERO;
        LocalDate peakOn = days.first();
        for (LocalDate day : days) {
            BigDecimal level = uses.stream().map(use -> on(day, use.level())).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (level.compareTo(peak) > 0) {
                peak = level;
                peakOn = day;
            }
        }
        Map<BigDecimal, Quantity> sizes = new TreeMap<>();
        uses.stream()
                .flatMap(use -> Stream.ofNullable(use.volume().size()))
                .forEach(size -> sizes.putIfAbsent(size.inBase().stripTrailingZeros(), size));
        BigDecimal most = peak;
        return new SharedVolume(
                uses.get(0).name(),
                uses.stream().map(VolumeUse::show).distinct().toList(),
                DataAmount.of(peak),
                peakOn,
                List.copyOf(sizes.values()),
                sizes.size() == 1 && sizes.keySet().stream().allMatch(size -> size.compareTo(most) < 0));
    }

    private static BigDecimal on(LocalDate day, Series level) {
        return level.points().stream()
                .filter(point -> !point.day().isAfter(day))
                .max(Comparator.comparing(Series.Point::day))
                .map(point -> point.amount().inBase())
                .orElse(BigDecimal.ZERO);
    }

    static List<SharedLine> lines(List<PlannedShow> shows) {
        Map<String, List<LineUse>> uses = new TreeMap<>();
        for (PlannedShow show : shows) {
            Spec spec = show.spec();
            for (Link link : spec.links().values()) {
                String name = Objects.requireNonNullElse(link.name(), link.id());
                show.plan()
                        .figures("link/" + link.id())
                        .filter(LinkFigures.class::isInstance)
                        .map(LinkFigures.class::cast)
                        .ifPresent(figures -> uses.computeIfAbsent(key(name), first -> new ArrayList<>())
                                .add(new LineUse(show.name(), name, figures)));
            }
        }
        return uses.values().stream()
                .filter(of -> count(of.stream().map(LineUse::show).toList()) > 1)
                .map(of -> new SharedLine(
                        of.get(0).name(),
                        of.stream().map(LineUse::show).distinct().toList(),
                        DataAmount.of(of.stream()
                                .map(use -> use.figures().total().inBase())
                                .reduce(BigDecimal.ZERO, BigDecimal::add)),
                        of.stream()
                                .map(use -> new BusiestDay(
                                        use.show(),
                                        use.figures().busiest(),
                                        use.figures().busiestOn()))
                                .toList()))
                .toList();
    }

    private static long count(List<String> shows) {
        return shows.stream().distinct().count();
    }

    static String key(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }
}
