package org.gangmu.browser;

/** The sizes at which the pages are looked at, in CSS pixels. */
enum View {
    WIDE(1440, 900),
    NARROW(390, 844);

    final int width;
    final int height;

    View(int width, int height) {
        this.width = width;
        this.height = height;
    }
}
