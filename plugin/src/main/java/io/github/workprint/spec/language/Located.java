package io.github.workprint.spec.language;

/** A record of the spec that knows where it was written. */
public interface Located {
    Origin origin();
}
