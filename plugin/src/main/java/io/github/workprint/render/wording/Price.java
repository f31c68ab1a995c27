package io.github.workprint.render.wording;

import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Leaf;
import io.github.workprint.messages.Messages;
import java.util.List;
import java.util.stream.Collectors;

/** What a change request costs, in money and in working days, as far as its readers may know. */
public final class Price {
    private static final List<String> FIELDS = List.of("cost", "days");

    private Price() {}

    /**
     * {@code Cost: £1,200. Working days added: 3.}
     *
     * @return empty where the readers see neither
     */
    public static String of(Redline request, Messages messages, Voice voice) {
        return FIELDS.stream()
                .flatMap(field -> request.child(field).flatMap(Redline::now).stream())
                .map(value -> messages.get("log." + value.key()) + " " + voice.present((Leaf) value) + ".")
                .collect(Collectors.joining(" "));
    }
}
