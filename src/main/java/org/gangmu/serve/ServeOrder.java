package org.gangmu.serve;

import java.net.InetSocketAddress;
import org.gangmu.pipeline.BuildOrder;

/**
 * What is to be served, and where.
 *
 * @param build what to build; its target is what is served
 * @param address where to listen; port 0 takes any that is free
 * @param pace how closely to watch the folder
 */
public record ServeOrder(BuildOrder build, InetSocketAddress address, Pace pace) {}
