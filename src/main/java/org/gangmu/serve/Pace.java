package org.gangmu.serve;

import java.time.Duration;

/**
 * How closely a folder is watched.
 *
 * @param quiet how long nothing must change before a build begins, so that many saves make one
 * @param look how often to look through the folder for what the system did not tell, as it does on network drives
 * @param told whether to ask the system to tell of changes at all
 */
public record Pace(Duration quiet, Duration look, boolean told) {

    /** How a person's work is watched. */
    public static final Pace USUAL = new Pace(Duration.ofMillis(40), Duration.ofSeconds(2), true);
}
