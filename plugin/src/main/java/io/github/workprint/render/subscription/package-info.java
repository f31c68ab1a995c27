/**
 * What people subscribe to: calendars (iCalendar) and feeds (Atom), for everybody who gets a workflow and for each role. Of each version
 * a small bulletin is held; what became of its dates, and what is news, follows from all of them. It gets nothing but what its readers
 * may see.
 */
@NullMarked
package io.github.workprint.render.subscription;

import org.jspecify.annotations.NullMarked;
