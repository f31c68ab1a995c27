/**
 * Says what the changes between two editions mean: how much each asks of its readers, whom it concerns, and what follows from it.
 * Reads the redline of one audience and nothing else, so that no class and no name rests on what that audience may not see.
 *
 * <p>What an edit of a field asks is a row of the table in {@code meaning.table}. What concerns more than the
 * field itself is known here by name: how stages hang together ({@code ConcernedStages}), who owns, holds and reads a thing
 * ({@code Recipients}), which changes stand nearest to a thing ({@code NearestChanges}), how far work is
 * ({@code WorkProgress}), what a change request covers ({@code NewChangeRequests}), what is told together ({@code
 * ChangeInterpreter}), and which texts are names ({@code TextComparison}). What a planned date or figure follows from is found by planning
 * without each edit, in {@code meaning.cause}.
 *
 * <p>Uses {@code finding}, {@code store}, {@code spec}, {@code plan}, {@code edition} and {@code diff}.
 */
@NullMarked
package io.github.workprint.meaning;

import org.jspecify.annotations.NullMarked;
