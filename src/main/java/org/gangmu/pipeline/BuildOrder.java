package org.gangmu.pipeline;

import java.nio.file.Path;

/**
 * What is to be built, and how.
 *
 * @param folder the portal's folder
 * @param target where the portal shall stand
 * @param keepGoing whether the good reports shall be published although others are wrong
 * @param checkPage whether the portal shall have the page of what is wrong with its reports, whatever the settings say
 * @param delivery what the settings need not decide
 * @param work how many things to work on at a time; changes nothing in what comes out
 */
public record BuildOrder(
        Path folder, Path target, boolean keepGoing, boolean checkPage, Delivery delivery, OrderedWork work) {}
