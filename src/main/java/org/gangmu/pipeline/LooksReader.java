package org.gangmu.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.render.LookRules;
import org.gangmu.render.Looks;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Nearest;
import org.gangmu.source.Outcome;
import org.gangmu.source.Place;
import org.gangmu.source.SourceReader;

/** Reads what a portal brings to change its looks: the folders {@code templates} and {@code assets}. For one use, on one thread. */
public final class LooksReader {

    private static final Pattern NAMED =
            Pattern.compile("\\{%[-\\s]{0,9}(?:extends|include|import|from|embed)\\s+[\"']([^\"'\\n]{1,200})[\"']");

    /** Pages are written in {@code content/pages}, where they get the frame of all others. */
    private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml", ".xht", ".md");

    private final SortedMap<String, String> templates = new TreeMap<>();
    private final SortedMap<String, String> parts = new TreeMap<>();
    private final SortedMap<String, byte[]> copies = new TreeMap<>();
    private final List<Diagnostic> findings = new ArrayList<>();

    private LooksReader() {}

    /**
     * Reads the looks of a portal.
     *
     * @param folder the portal's folder
     * @return what it brings; none where a file cannot be read or does what it may not, for a portal with half its looks must not be
     *     published. A warning for each file that has no effect, with the name that was probably meant
     */
    public static Outcome<Looks> read(PortalFolder folder) {
        LooksReader reader = new LooksReader();
        Outcome<List<PortalFolder.Member>> files = folder.looks();
        reader.findings.addAll(files.diagnostics());
        for (PortalFolder.Member file : files.value().orElse(List.of())) {
            boolean template = file.path().startsWith(PortalFolder.TEMPLATES + "/");
            String name = file.path().substring(file.path().indexOf('/') + 1);
            if (template) {
                reader.template(file, name.substring(0, name.length() - Looks.TEMPLATE_ENDING.length()));
            } else {
                reader.asset(file, name);
            }
        }
        reader.warnOfTemplates();
        reader.warnOfAssets();
        Looks looks = new Looks(reader.templates, reader.parts, reader.copies);
        Outcome<Looks> whole = Outcome.of(looks, reader.findings);
        return whole.failed() ? Outcome.none(reader.findings) : whole;
    }

    private void template(PortalFolder.Member file, String name) {
        Outcome<String> text = text(file);
        text.value().ifPresent(found -> {
            templates.put(name, found);
            findings.addAll(LookRules.ofTemplate(file.path(), found));
        });
    }

    private void asset(PortalFolder.Member file, String name) {
        boolean part = Looks.packedParts().contains(name) || name.equals(Looks.STYLE) || name.equals(Looks.SCRIPT);
        if (part) {
            text(file).value().ifPresent(found -> {
                parts.put(name, found);
                rules(file, found);
            });
        } else if (PAGES.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
            findings.add(Diagnostic.warning("asset-page", file.path(), Place.START));
        } else if (isStyle(name)) {
            text(file).value().ifPresent(found -> {
                copies.put(name, found.getBytes(StandardCharsets.UTF_8));
                rules(file, found);
            });
        } else {
            Outcome<byte[]> bytes = SourceReader.bytes(file.path(), file.file());
            findings.addAll(bytes.diagnostics());
            bytes.value().ifPresent(found -> copies.put(name, found));
        }
    }

    private void rules(PortalFolder.Member file, String text) {
        if (isStyle(file.path())) {
            findings.addAll(LookRules.ofStyle(file.path(), text));
        }
    }

    private Outcome<String> text(PortalFolder.Member file) {
        Outcome<String> text = file.text().then(found -> Outcome.of(found.replace("\r\n", "\n"), List.of()));
        findings.addAll(text.diagnostics());
        return text;
    }

    /** Warns of templates that nothing asks for. */
    private void warnOfTemplates() {
        Set<String> asked = new HashSet<>(Looks.packedTemplates());
        for (String text : templates.values()) {
            Matcher named = NAMED.matcher(text);
            while (named.find()) {
                String name = named.group(1);
                boolean ending = name.endsWith(Looks.TEMPLATE_ENDING);
                asked.add(ending ? name.substring(0, name.length() - Looks.TEMPLATE_ENDING.length()) : name);
            }
        }
        for (String name : templates.keySet()) {
            if (!asked.contains(name)) {
                findings.add(Diagnostic.warning(
                        "template-unknown",
                        PortalFolder.TEMPLATES + "/" + name + Looks.TEMPLATE_ENDING,
                        Place.START,
                        name,
                        Nearest.of(name, Looks.packedTemplates()),
                        String.join(", ", Looks.packedTemplates())));
            }
        }
    }

    /** Warns of files that were probably meant to stand in place of a packed one, and of those that no page asks for. */
    private void warnOfAssets() {
        List<String> known = new ArrayList<>(Looks.packedParts());
        known.add(Looks.STYLE);
        known.add(Looks.SCRIPT);
        for (String name : copies.keySet()) {
            String meant = known.stream()
                    .filter(part -> Nearest.oneSlip(name, part))
                    .findFirst()
                    .orElse("");
            boolean loose = (isStyle(name) || name.toLowerCase(Locale.ROOT).endsWith(".js"))
                    && templates.values().stream().noneMatch(text -> text.contains(name));
            if (!meant.isEmpty() || loose) {
                findings.add(
                        Diagnostic.warning("asset-loose", PortalFolder.ASSETS + "/" + name, Place.START, name, meant));
            }
        }
    }

    private static boolean isStyle(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".css");
    }
}
