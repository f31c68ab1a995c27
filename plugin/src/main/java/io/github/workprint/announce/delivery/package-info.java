/**
 * Sends announcements, each once: by SMTP, or to a webhook; and keeps the record of who was told what. Uses {@code announce},
 * {@code finding}, {@code disk}, {@code history} and {@code spec}.
 */
@NullMarked
package io.github.workprint.announce.delivery;

import org.jspecify.annotations.NullMarked;
