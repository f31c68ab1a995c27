/**
 * One version of a workflow, as written: {@code yaml} reads text to located values, {@code language} declares fields and binds values
 * to records, {@code value} holds exact quantities, and the other packages hold the records by what they are about. This package
 * puts them together: the whole {@code Spec}, its addresses, its includes, and the histories of all workflows. The only stage that
 * reads YAML (Jackson). Uses {@code finding}, {@code disk}, {@code store} and {@code history}.
 */
@NullMarked
package io.github.workprint.spec;

import org.jspecify.annotations.NullMarked;
