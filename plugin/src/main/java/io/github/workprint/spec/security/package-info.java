/** How content is protected: classes and their controls, exceptions, rights of access, assessments of facilities. */
@NullMarked
package io.github.workprint.spec.security;

import org.jspecify.annotations.NullMarked;
