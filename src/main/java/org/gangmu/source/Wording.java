package org.gangmu.source;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The words in which Gangmu speaks to people: Chinese or English, found by key. It never falls back to the machine's own
 * language, so that the same words come out everywhere. Immutable and safe to share between threads.
 */
public final class Wording {

    private static final String BUNDLE = "messages.gangmu";

    private final ResourceBundle bundle;
    private final Locale locale;

    private Wording(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE,
                locale,
                Wording.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /**
     * Gives the words for a reader.
     *
     * @param locale the reader's locale; any kind of Chinese gets Chinese, all others English
     * @return the words
     */
    public static Wording of(Locale locale) {
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        return new Wording(chinese ? Locale.CHINESE : Locale.ROOT);
    }

    /**
     * Says what is wrong.
     *
     * @param diagnostic the finding
     * @return its message, in one sentence without the place; its code where no words are known for it
     */
    public String message(Diagnostic diagnostic) {
        return find(diagnostic, "").orElse(diagnostic.code());
    }

    /**
     * Says what to do about it.
     *
     * @param diagnostic the finding
     * @return the remedy; empty if there is none
     */
    public String remedy(Diagnostic diagnostic) {
        return find(diagnostic, ".remedy").orElse("");
    }

    /**
     * Gives a text of the user interface.
     *
     * @param key its key in the bundle
     * @param arguments what stands at its placeholders; numbers are grouped by thousands, so a year must be given as a string
     * @return the text
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /**
     * Looks first for words that are meant for the first argument, as in {@code diagnostic.unreadable.remedy.missing}, then, where an
     * argument says nothing, for those that do without it, as in {@code diagnostic.theme-unknown.blank}.
     */
    private Optional<String> find(Diagnostic diagnostic, String suffix) {
        String key = "diagnostic." + diagnostic.code() + suffix;
        List<String> arguments = diagnostic.arguments();
        // What a person wrote may be an argument too, and must not pass for the name of other words.
        boolean plain = !arguments.isEmpty() && !arguments.get(0).startsWith("remedy");
        if (plain && bundle.containsKey(key + "." + arguments.get(0))) {
            key += "." + arguments.get(0);
        } else if (arguments.contains("") && bundle.containsKey(key + ".blank")) {
            key += ".blank";
        }
        return bundle.containsKey(key) ? Optional.of(text(key, arguments.toArray())) : Optional.empty();
    }
}
