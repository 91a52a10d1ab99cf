package org.gangmu.serve;

import java.util.List;
import java.util.Optional;
import org.gangmu.pipeline.Preview;
import org.gangmu.source.Diagnostic;

/**
 * How the portal stands: which one browsers should show, and what is wrong with the one that could not be built after it.
 *
 * @param stamp names the portal; another one means that pages are to be loaded again
 * @param builds how many builds there were; names what is wrong
 * @param base where the portal stands on the server, beginning and ending with {@code /}
 * @param errors what is wrong; none where the last build went well
 * @param preview the portal's pages, where it is not published whole
 */
record Standing(String stamp, int builds, String base, List<Diagnostic> errors, Optional<Preview> preview) {

    Standing {
        errors = List.copyOf(errors);
    }

    /** The name of what is wrong; 0 where nothing is. */
    int fault() {
        return errors.isEmpty() ? 0 : builds;
    }

    /** What pages are told. */
    String told() {
        return stamp + " " + fault();
    }
}
