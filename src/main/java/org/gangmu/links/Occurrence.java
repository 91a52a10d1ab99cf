package org.gangmu.links;

import org.gangmu.analysis.Spot;

/**
 * A stretch of one of the reports.
 *
 * @param report the report's index in the corpus, from 0
 * @param spot where in the report
 */
public record Occurrence(int report, Spot spot) {}
