package io.github.workprint.check.security;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.spec.security.Security;
import io.github.workprint.spec.security.SecurityException;
import io.github.workprint.spec.storage.Link;
import io.github.workprint.spec.storage.Volume;
import io.github.workprint.spec.work.Interface;
import io.github.workprint.spec.work.Stage;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The leave to go without a control, as {@code security.exceptions} record it. Every rule that asks for a control asks here first.
 * Leave that is given at a stage holds for a volume or a line that nobody but such stages uses.
 */
final class Leave {
    private final CheckContext context;
    private final Collection<SecurityException> exceptions;

    Leave(CheckContext context) {
        this.context = context;
        Security security = context.spec().security();
        this.exceptions = security == null ? List.of() : security.exceptions().values();
    }

    /** The controls that a stage may go without. What was done with leave stays so when the leave ends. */
    Set<String> at(Stage stage) {
        boolean over = context.dates(stage)
                .filter(dates -> dates.finishes().isBefore(context.asOf()))
                .isPresent();
        Set<String> leave = new LinkedHashSet<>();
        for (SecurityException exception : exceptions) {
            boolean here =
                    context.stage(exception.stage()).filter(stage::equals).isPresent();
            if (here && (over || isValid(exception))) {
                leave.addAll(exception.controls());
            }
        }
        return leave;
    }

    boolean covers(Volume volume, String control) {
        boolean own = exceptions.stream()
                .filter(exception -> isValid(exception) && exception.controls().contains(control))
                .anyMatch(exception -> context.find(Volume.class, exception.volume(), "volume")
                        .filter(volume::equals)
                        .isPresent());
        Set<Stage> users = new LinkedHashSet<>();
        context.spec().stages().values().stream()
                .filter(stage -> stage.copies().stream().anyMatch(ref -> context.find(Volume.class, ref, "volume")
                        .filter(volume::equals)
                        .isPresent()))
                .forEach(users::add);
        return own || haveAll(users, control);
    }

    boolean covers(Link link, String control) {
        boolean own = exceptions.stream()
                .filter(exception -> isValid(exception) && exception.controls().contains(control))
                .anyMatch(exception -> context.find(Link.class, exception.link(), "link")
                        .filter(link::equals)
                        .isPresent());
        List<Interface> over = context.spec().interfaces().values().stream()
                .filter(handOff -> context.find(Link.class, handOff.via(), "link")
                        .filter(link::equals)
                        .isPresent())
                .toList();
        return own || !over.isEmpty() && over.stream().allMatch(handOff -> covers(handOff, control));
    }

    /** Either side of a hand-off may have the leave. */
    boolean covers(Interface handOff, String control) {
        return Stream.of(context.stage(handOff.from()), context.stage(handOff.to()))
                .flatMap(Optional::stream)
                .anyMatch(stage -> at(stage).contains(control));
    }

    private boolean haveAll(Set<Stage> stages, String control) {
        return !stages.isEmpty() && stages.stream().allMatch(stage -> at(stage).contains(control));
    }

    private boolean isValid(SecurityException exception) {
        return exception.until() == null || !exception.until().isBefore(context.asOf());
    }
}
