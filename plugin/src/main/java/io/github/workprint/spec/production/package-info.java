/** The production as an undertaking: its dates, money, risks, decisions and changes, and how its documents are issued. */
@NullMarked
package io.github.workprint.spec.production;

import org.jspecify.annotations.NullMarked;
