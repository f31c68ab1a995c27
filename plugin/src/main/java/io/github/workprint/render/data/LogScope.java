package io.github.workprint.render.data;

import io.github.workprint.edition.Edition;
import io.github.workprint.messages.Messages;
import io.github.workprint.view.ChangeLog;
import io.github.workprint.view.Workflow;

/**
 * A change log with what it is about: all that its writers need.
 *
 * @param title what the production is called
 * @param since the version, or whatever else names the older side, that it is compared with
 * @param edition the later side
 * @param workflow the redline that the log was read off
 */
public record LogScope(
        String title, String since, Edition edition, Workflow workflow, ChangeLog log, Messages messages) {}
