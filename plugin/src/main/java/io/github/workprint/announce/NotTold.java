package io.github.workprint.announce;

import io.github.workprint.finding.Place;

/**
 * A role to which nothing is sent.
 *
 * @param who the title of the role, and who holds it where somebody does
 * @param reason in words that go on from there where it is a fault; else in words that stand before
 * @param place where the reason is written, or the role
 * @param fault whether something is wrong that should be mended; not where the version has nothing for the role
 */
public record NotTold(String who, String reason, Place place, boolean fault) {}
