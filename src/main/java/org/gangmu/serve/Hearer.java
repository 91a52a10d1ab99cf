package org.gangmu.serve;

/** Hears what a server does. Called on the thread that builds. */
public interface Hearer {

    /**
     * Hears that a build was made.
     *
     * @param rebuild the build
     */
    void rebuilt(Rebuild rebuild);

    /**
     * Hears, once, that the system does not tell of all changes, so that the folder is looked through now and then.
     *
     * @param reason why, in the words of the system
     */
    void untold(String reason);
}
