/**
 * Writes announcements: as mails, and as posts for the channels of Slack and Teams. Nothing here reads a spec; all that is said comes from
 * an announcement, which was made from what its readers may see. Uses {@code announce}, {@code finding},
 * {@code look}, {@code json}, {@code messages} and {@code render}.
 */
@NullMarked
package io.github.workprint.announce.message;

import org.jspecify.annotations.NullMarked;
