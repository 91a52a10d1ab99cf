/**
 * Watch, rebuild, tell the browsers.
 *
 * <p>The server hands out the portal that a build published, byte by byte; to pages it adds its own script and, in their policy, leave
 * to ask this server. One thread watches and builds: what changes while it builds waits, and makes one more build.
 */
@NullMarked
package org.gangmu.serve;

import org.jspecify.annotations.NullMarked;
