package io.github.workprint.plan;

import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Spec;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What follows from a spec. Both maps keep the order of the spec, so that whoever walks them does so the same way each time.
 *
 * @param inheritance address of a field that was left open to the value that it takes
 * @param planned address of an entity to its figures, a record whose components are declared as fields
 */
public record Plan(Map<String, Inherited> inheritance, Map<String, Record> planned) {
    public Plan {
        inheritance = Collections.unmodifiableMap(new LinkedHashMap<>(inheritance));
        planned = Collections.unmodifiableMap(new LinkedHashMap<>(planned));
    }

    public static Plan of(Spec spec, FormatLibrary library) {
        Map<String, Inherited> inheritance = Inheritance.of(spec, library);
        Effective effective = new Effective(inheritance);
        Addresses addresses = Addresses.of(spec);
        FormatRates rates = FormatRates.of(spec, inheritance, library);
        DataVolumes volumes = new DataVolumes(addresses, rates, new FootagePlan(spec, addresses, effective));
        List<LocalDate> shootingDays = ShootingDays.of(spec, Calendars.of(addresses));
        Schedule schedule = Schedule.of(spec, inheritance);
        Map<String, Record> planned = new LinkedHashMap<>(
                DataPlan.of(spec, rates, volumes, ShootingDays.count(spec, shootingDays), effective));
        planned.putAll(schedule.figures());
        planned.putAll(Deliveries.of(spec, rates, schedule));
        return new Plan(inheritance, planned);
    }

    public Optional<Inherited> inherited(String path) {
        return Optional.ofNullable(inheritance.get(path));
    }

    public Optional<Record> figures(String address) {
        return Optional.ofNullable(planned.get(address));
    }
}
