package org.gangmu.pipeline;

import java.util.List;
import java.util.Optional;
import org.gangmu.source.Noise;
import org.gangmu.source.NoisePattern;

/**
 * What {@code gangmu.yaml} says, completed with what holds where it says nothing.
 *
 * @param name the portal's short name, at the top of every page
 * @param title the portal's full title
 * @param tagline a few words beside the name; may be empty
 * @param basePath where the portal stands on its server, from the root
 * @param address where the portal stands in the web, with a slash at its end; without it there is neither feed nor site map
 * @param precompress whether texts have compressed twins for servers to send
 * @param checkPage whether the portal has a page of what is wrong with its reports, for editors
 * @param noise what is taken out of report texts, the packed patterns included unless they are switched off
 * @param terms terms to know beside the packed ones
 */
public record Settings(
        String name,
        String title,
        String tagline,
        String basePath,
        Optional<String> address,
        boolean precompress,
        boolean checkPage,
        List<NoisePattern> noise,
        List<String> terms) {

    /** The settings' file in a portal's folder. */
    public static final String FILE = "gangmu.yaml";

    /** Copies the lists. */
    public Settings {
        noise = List.copyOf(noise);
        terms = List.copyOf(terms);
    }

    /**
     * Gives what holds for a portal without settings.
     *
     * @return the packed settings
     */
    public static Settings packed() {
        return new Settings(
                "纲目", "工作报告汇编", "", "/", Optional.empty(), false, false, Noise.defaultPatterns(), List.of());
    }
}
