package io.github.workprint.announce.delivery;

/** Whoever takes parcels: a mail server, a channel. */
public interface Courier extends AutoCloseable {
    /** What became of a parcel. */
    enum State {
        DELIVERED,
        /** This one was not taken; others may be. */
        NOT_TAKEN,
        /** Nothing is taken any more. */
        BROKEN
    }

    /** @param words why it was not delivered, without any secret; empty where it was */
    record Receipt(State state, String words) {
        static Receipt delivered() {
            return new Receipt(State.DELIVERED, "");
        }

        static Receipt notTaken(String words) {
            return new Receipt(State.NOT_TAKEN, words);
        }

        static Receipt broken(String words) {
            return new Receipt(State.BROKEN, words);
        }
    }

    /** How it is written in the record: {@code mail}, {@code slack}. */
    String word();

    Receipt deliver(Parcel parcel);

    @Override
    void close();
}
