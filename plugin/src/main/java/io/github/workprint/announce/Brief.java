package io.github.workprint.announce;

import io.github.workprint.diff.Redline;
import io.github.workprint.messages.Messages;
import io.github.workprint.messages.ValueFormat;
import io.github.workprint.spec.value.DateSpan;
import io.github.workprint.view.ChangeLog;
import io.github.workprint.view.Thing;
import io.github.workprint.view.VersionView;
import io.github.workprint.view.role.Duty;
import io.github.workprint.view.role.HandOff;
import io.github.workprint.view.role.HandOff.Flow;
import io.github.workprint.view.role.RoleSheet;
import io.github.workprint.view.role.RoleSheet.Neighbour;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The work of a role in short, for somebody who was never told of it: its stages with their days, what comes and goes, what it delivers,
 * and whom it asks.
 */
public record Brief(List<Point> points) {
    /**
     * A stage, a deliverable, or whom to ask.
     *
     * @param what in a few words
     * @param details a line each
     */
    public record Point(String what, List<String> details) {
        public Point {
            details = List.copyOf(details);
        }
    }

    public Brief {
        points = List.copyOf(points);
    }

    /** @param version without marks */
    static Brief of(VersionView version, Redline role, Messages messages) {
        RoleSheet sheet = RoleSheet.of(role, version.workflow(), ChangeLog.empty());
        Writer writer = new Writer(messages);
        return new Brief(Stream.of(
                        sheet.duties().stream().map(writer::duty),
                        sheet.demands().stream()
                                .map(demand ->
                                        writer.deliverable(demand.deliverable().entity())),
                        sheet.questionsTo().stream().map(writer::contact))
                .flatMap(points -> points)
                .toList());
    }

    private record Writer(Messages messages) {
        Point duty(Duty duty) {
            List<String> details = new ArrayList<>();
            flows(duty.inputs(), "flow.from").ifPresent(gets -> details.add(labelled("question.get", gets)));
            flows(duty.outputs(), "flow.to").ifPresent(gives -> details.add(labelled("question.hand-over", gives)));
            String number = duty.stage()
                    .child("number")
                    .flatMap(Redline::value)
                    .map(value -> value + " ")
                    .orElse("");
            String days = days(duty.stage())
                    .map(span -> messages.get("text.colon") + " " + span)
                    .orElse("");
            return new Point(number + duty.stage().title() + days, details);
        }

        Point deliverable(Redline deliverable) {
            return new Point(
                    deliverable.title(),
                    day(deliverable, "due")
                            .map(due -> messages.get("announce.due", new ValueFormat(messages).date(due)))
                            .stream()
                            .toList());
        }

        Point contact(Neighbour contact) {
            String people = contact.people().stream()
                    .map(Thing::entity)
                    .map(Redline::title)
                    .collect(Collectors.joining(", "));
            return new Point(
                    labelled(
                            "role.problems",
                            people.isEmpty()
                                    ? contact.role().title()
                                    : people + " (" + contact.role().title() + ")"),
                    List.of());
        }

        private String labelled(String label, String words) {
            return messages.get(label) + messages.get("text.colon") + " " + words;
        }

        private Optional<String> flows(List<HandOff> parcels, String direction) {
            String flows = parcels.stream()
                    .flatMap(parcel -> parcel.flows().stream())
                    .map(flow -> flow.thing().title() + ends(flow, direction))
                    .distinct()
                    .collect(Collectors.joining(messages.get("text.semicolon") + " "));
            return flows.isEmpty() ? Optional.empty() : Optional.of(flows);
        }

        private String ends(Flow flow, String direction) {
            return flow.roles().isEmpty()
                    ? ""
                    : " " + messages.get(direction) + " "
                            + flow.roles().stream()
                                    .map(Thing::entity)
                                    .map(Redline::title)
                                    .collect(Collectors.joining(", "));
        }

        private Optional<String> days(Redline stage) {
            return stage.child("planned")
                    .flatMap(planned -> day(planned, "starts")
                            .flatMap(from -> day(planned, "finishes").map(to -> new DateSpan(from, to))))
                    .map(new ValueFormat(messages)::dates);
        }

        private static Optional<LocalDate> day(Redline entity, String field) {
            return entity.child(field).flatMap(Redline::value).flatMap(DateSpan::day);
        }
    }
}
