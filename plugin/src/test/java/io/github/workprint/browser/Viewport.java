package io.github.workprint.browser;

/**
 * The part of a page that a reader sees at once.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 */
public record Viewport(int width, int height) {
    public static final Viewport PHONE = new Viewport(360, 740);
    public static final Viewport DESKTOP = new Viewport(1280, 900);
    /** The narrowest that WCAG 2.2 asks for (1.4.10 Reflow): 320 CSS pixels, without scrolling sideways. */
    public static final Viewport REFLOW = new Viewport(320, 640);
}
