package org.gangmu.site;

import org.gangmu.analysis.AnalyzedReport;

/**
 * A report with its place among the reports.
 *
 * @param path the file's path below {@code content/reports}, with {@code /} between folders and with its ending
 * @param analyzed its tree, and what its sections are about
 */
public record Report(String path, AnalyzedReport analyzed) {}
