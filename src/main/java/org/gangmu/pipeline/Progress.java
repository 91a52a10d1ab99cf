package org.gangmu.pipeline;

/** Hears how far a build has come. Called on the thread that runs the build. */
@FunctionalInterface
public interface Progress {

    /** Hears nothing. */
    Progress NONE = (stage, done, all) -> {};

    /** The stages that last. */
    enum Stage {
        /** Reading, parsing and analysing reports. */
        READ,
        /** Rendering and writing pages. */
        RENDER,
        /** Compressing texts. */
        COMPRESS
    }

    /**
     * Takes note.
     *
     * @param stage what is being done
     * @param done how many things of it are done
     * @param all how many there are
     */
    void at(Stage stage, int done, int all);

    /**
     * Takes note that all is read and linked: from now on each page can be made, and publishing begins.
     *
     * @param preview makes pages before they are published
     */
    default void ready(Preview preview) {}
}
