package io.github.workprint.plan.schedule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Activities and their order.
 *
 * @param activities by id
 * @param order each activity behind all that it waits for; those on a cycle, or behind one, are left out (Kahn 1962)
 * @param behind id to the activities that wait for it
 */
public record Network(Map<String, Activity> activities, List<Activity> order, Map<String, List<Activity>> behind) {

    /** What an activity waits for must be among the activities. */
    public static Network of(Collection<Activity> all) {
        Map<String, Activity> activities = new LinkedHashMap<>();
        Map<String, List<Activity>> behind = new LinkedHashMap<>();
        Map<String, Integer> waitsFor = new LinkedHashMap<>();
        for (Activity activity : all) {
            activities.put(activity.id(), activity);
            waitsFor.put(activity.id(), activity.after().size());
            for (String before : activity.after()) {
                behind.computeIfAbsent(before, id -> new ArrayList<>()).add(activity);
            }
        }
        return new Network(activities, order(activities, behind, waitsFor), behind);
    }

    private static List<Activity> order(
            Map<String, Activity> activities, Map<String, List<Activity>> behind, Map<String, Integer> waitsFor) {
        Deque<Activity> ready = new ArrayDeque<>();
        activities.values().stream()
                .filter(activity -> activity.after().isEmpty())
                .forEach(ready::add);
        List<Activity> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            Activity done = ready.remove();
            order.add(done);
            for (Activity next : behind.getOrDefault(done.id(), List.of())) {
                if (waitsFor.merge(next.id(), -1, Integer::sum) == 0) {
                    ready.add(next);
                }
            }
        }
        return order;
    }

    public List<Activity> before(Activity activity) {
        return activity.after().stream().map(this::get).toList();
    }

    List<Activity> behind(Activity activity) {
        return behind.getOrDefault(activity.id(), List.of());
    }

    private Activity get(String id) {
        Activity activity = activities.get(id);
        if (activity == null) {
            throw new IllegalArgumentException("no activity " + id);
        }
        return activity;
    }
}
