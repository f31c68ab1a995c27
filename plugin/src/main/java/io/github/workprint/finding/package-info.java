/**
 * Problems as values: what is wrong, where, why it matters and one way out. Every stage may make findings; none
 * stops at the first. Imports ICU, for words that look like others; uses nothing else but the JDK.
 */
@NullMarked
package io.github.workprint.finding;

import org.jspecify.annotations.NullMarked;
