package io.github.workprint.portfolio;

import io.github.workprint.plan.Plan;
import io.github.workprint.spec.Spec;

/** The version of a production that people work to, with what follows from it. */
record PlannedShow(String name, Spec spec, Plan plan) {}
