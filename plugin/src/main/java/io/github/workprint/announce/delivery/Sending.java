package io.github.workprint.announce.delivery;

import io.github.workprint.announce.delivery.AnnouncedRecord.Standing;
import io.github.workprint.announce.delivery.Courier.Receipt;
import io.github.workprint.disk.DiskFault;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sends parcels one after the other, and writes each into the record as soon as it was taken. Whatever stops it, the next run sends the
 * rest.
 */
public final class Sending {
    private final String workflow;
    private final String version;
    private final AnnouncedRecord record;
    private final LocalDate today;
    private final Duration interval;
    private final Pause pause;

    /** Lets time pass; tests need not wait. */
    @FunctionalInterface
    public interface Pause {
        void last(Duration time) throws InterruptedException;
    }

    /**
     * What became of all parcels.
     *
     * @param sent to whom
     * @param known who was told the same before
     * @param edited who was told something else of this version before, and was not told again
     * @param failed to whom it could not be delivered, each with the reason
     * @param unsent who was not reached, since nothing could be sent any more
     * @param stopped why nothing could be sent any more
     */
    public record Outcome(
            List<String> sent,
            List<String> known,
            List<String> edited,
            List<String> failed,
            List<String> unsent,
            Optional<String> stopped) {
        public Outcome {
            sent = List.copyOf(sent);
            known = List.copyOf(known);
            edited = List.copyOf(edited);
            failed = List.copyOf(failed);
            unsent = List.copyOf(unsent);
        }

        /** Whether everybody has been told, now or before. */
        public boolean isComplete() {
            return failed.isEmpty() && unsent.isEmpty() && stopped.isEmpty();
        }
    }

    /**
     * @param today what the record says of when
     * @param interval between two parcels, for servers that allow only so many a minute
     */
    public Sending(
            String workflow, String version, AnnouncedRecord record, LocalDate today, Duration interval, Pause pause) {
        this.workflow = workflow;
        this.version = version;
        this.record = record;
        this.today = today;
        this.interval = interval;
        this.pause = pause;
    }

    /** @param again whether those are told who were told something else of this version before */
    public Outcome send(List<Parcel> parcels, Courier courier, boolean again) {
        List<String> sent = new ArrayList<>();
        List<String> known = new ArrayList<>();
        List<String> edited = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        List<String> unsent = new ArrayList<>();
        Optional<String> stopped = Optional.empty();
        boolean begun = false;
        for (Parcel parcel : parcels) {
            Standing standing = record.standing(workflow, version, courier.word(), parcel.to(), parcel.digest());
            if (standing == Standing.TOLD) {
                known.add(parcel.to());
            } else if (standing == Standing.EDITED && !again) {
                edited.add(parcel.to());
            } else if (stopped.isPresent()) {
                unsent.add(parcel.to());
            } else {
                Receipt receipt = begun && !waited() ? Receipt.broken("it was interrupted") : courier.deliver(parcel);
                begun = true;
                switch (receipt.state()) {
                    case DELIVERED -> {
                        sent.add(parcel.to());
                        stopped = recorded(parcel, courier);
                    }
                    case NOT_TAKEN -> failed.add(parcel.to() + ": " + receipt.words());
                    case BROKEN -> {
                        unsent.add(parcel.to());
                        stopped = Optional.of(receipt.words());
                    }
                }
            }
        }
        return new Outcome(sent, known, edited, failed, unsent, stopped);
    }

    private boolean waited() {
        try {
            pause.last(interval);
            return true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Why nothing may be sent any more: what cannot be written down would be sent twice. */
    private Optional<String> recorded(Parcel parcel, Courier courier) {
        AnnouncedEntry entry = new AnnouncedEntry(
                workflow, version, courier.word(), parcel.to(), parcel.roles(), parcel.digest(), today);
        try {
            record.add(entry);
            return Optional.empty();
        } catch (IOException disk) {
            return Optional.of(parcel.to() + " was told, and this could not be written into " + record.path() + " ("
                    + DiskFault.words(disk) + "); add it by hand, or it is told again:\n"
                    + entry.yaml());
        }
    }
}
