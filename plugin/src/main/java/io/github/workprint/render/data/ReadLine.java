package io.github.workprint.render.data;

import java.util.Optional;

/**
 * What a role's sheet says of the version that the role last confirmed.
 *
 * @param role its id
 * @param href the page of what changed for it since, from the directory of the workflow; empty where there is none
 */
public record ReadLine(String role, String words, Optional<String> href) {}
