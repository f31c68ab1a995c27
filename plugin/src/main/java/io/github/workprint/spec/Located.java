package io.github.workprint.spec;

import io.github.workprint.spec.language.Origin;

/** A record of the spec that knows where it was written. */
public interface Located {
    Origin origin();
}
