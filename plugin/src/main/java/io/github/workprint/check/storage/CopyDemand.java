package io.github.workprint.check.storage;

import io.github.workprint.check.rule.Thresholds;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.media.Material;
import io.github.workprint.spec.storage.DataClass;
import io.github.workprint.spec.storage.Volume;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What must be there of a thing: so many copies, on so many kinds of media, and whether one has to be in another place. One
 * measure for all rules on copies. What a class of data leaves open is, for camera and sound originals, as the house has it.
 *
 * @param data the class of data that asks; null where the house does
 */
record CopyDemand(@Nullable DataClass data, int copies, int mediaTypes, boolean elsewhere) {
    private static final int THREE = 3;
    private static final int TWO = 2;

    /**
     * Of an original: what its class asks for, else what the house does, else the trade's three copies on two kinds of media. Where a
     * single copy is asked for, a second kind or place is only if the class says so.
     */
    static CopyDemand ofOriginal(@Nullable DataClass data, Thresholds house) {
        Integer copies = data == null ? null : data.copies();
        Integer media = data == null ? null : data.mediaTypes();
        int asked = copies == null ? Thresholds.or(house.copies(), THREE) : copies;
        int usual = asked > 1 ? Thresholds.or(house.mediaTypes(), TWO) : 0;
        boolean elsewhere = asked > 1 || data != null && data.offSite() != null;
        return new CopyDemand(data, asked, media == null ? usual : media, elsewhere);
    }

    /** Of what is made on the way: what its class asks for, and no more. */
    static CopyDemand ofMade(DataClass data) {
        return new CopyDemand(
                data,
                data.copies() == null ? 0 : data.copies(),
                data.mediaTypes() == null ? 0 : data.mediaTypes(),
                data.offSite() != null);
    }

    /** More volumes never make it worse. */
    boolean isMetBy(Collection<Volume> volumes) {
        return hasEnough(volumes) && isOnEnoughMedia(volumes) && isInTwoPlaces(volumes);
    }

    boolean hasEnough(Collection<Volume> volumes) {
        return volumes.size() >= copies;
    }

    /** Nothing can be said where a volume does not say what it is made of. */
    boolean isOnEnoughMedia(Collection<Volume> volumes) {
        return volumes.stream().anyMatch(volume -> volume.media() == null)
                || media(volumes).size() >= mediaTypes;
    }

    /** Nothing can be said where a volume does not say where it stands. */
    boolean isInTwoPlaces(Collection<Volume> volumes) {
        return !elsewhere
                || volumes.stream().anyMatch(volume -> volume.site() == null)
                || sites(volumes).size() >= TWO;
    }

    /** Who asks: {@code 'originals' asks}, or the house. */
    Wording asker() {
        return data == null ? Wording.of("the house") : Wording.text("'" + data.id() + "'");
    }

    /** Where it is said what is asked for. */
    Located place(Material material) {
        return data == null ? material : data;
    }

    /** The kinds of media of volumes, as people call them. */
    static Set<String> media(Collection<Volume> volumes) {
        return volumes.stream()
                .map(Volume::media)
                .filter(Objects::nonNull)
                .map(CopyDemand::family)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The places where volumes stand. */
    static Set<String> sites(Collection<Volume> volumes) {
        return volumes.stream()
                .map(Volume::site)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
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
}
