/**
 * What is generated from the declarations of the language, for those who write specs: the JSON Schema that editors complete and check
 * by, and the pages of {@code docs/} on the language, its rules, its units, the format library, requirement sets and records. Uses {@code finding},
 * {@code json}, {@code history}, {@code spec}, {@code plan} and {@code check}.
 */
@NullMarked
package io.github.workprint.reference;

import org.jspecify.annotations.NullMarked;
