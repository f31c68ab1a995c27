/** What is delivered and agreed: deliverables, their requirements and sources, agreements and approvals. */
@NullMarked
package io.github.workprint.spec.delivery;

import org.jspecify.annotations.NullMarked;
