package org.gangmu.pipeline;

import java.util.List;
import org.gangmu.source.Noise;
import org.gangmu.source.NoisePattern;

/**
 * What {@code gangmu.yaml} says, completed with what holds where it says nothing.
 *
 * @param name the portal's short name, at the top of every page
 * @param title the portal's full title
 * @param tagline a few words beside the name; may be empty
 * @param basePath where the portal stands on its server, from the root
 * @param noise what is taken out of report texts, the packed patterns included unless they are switched off
 * @param terms terms to know beside the packed ones
 */
public record Settings(
        String name, String title, String tagline, String basePath, List<NoisePattern> noise, List<String> terms) {

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
        return new Settings("纲目", "工作报告汇编", "", "/", Noise.defaultPatterns(), List.of());
    }
}
