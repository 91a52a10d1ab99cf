package org.gangmu.outline;

import java.util.List;

/**
 * What stands below the running text of a report.
 *
 * @param rest the paragraphs before it
 * @param passages signature, date and attachments, in order
 */
record Tail(List<Block> rest, List<Passage> passages) {}
