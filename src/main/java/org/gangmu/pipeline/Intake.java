package org.gangmu.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Outcome;
import org.gangmu.source.Place;
import org.gangmu.source.SourceFile;

/**
 * Takes documents into a portal as clean UTF-8 text: one kind of line end, no blanks at line ends, no byte order mark. What
 * stands in the text stays: what is noise there is taken out by the build, where it is told. For one thread.
 */
public final class Intake {

    private final Path folder;
    private final ReportStages stages;
    private final boolean replace;

    /**
     * Prepares.
     *
     * @param folder the portal's folder
     * @param stages how to read a file
     * @param replace whether a report of the same name may be replaced
     */
    public Intake(Path folder, ReportStages stages, boolean replace) {
        this.folder = folder;
        this.stages = stages;
        this.replace = replace;
    }

    /**
     * Takes a document in.
     *
     * @param name the document's path, as it should be named to people
     * @param file where it lies
     * @param below where it shall stand below {@code content/reports}, {@code /} between folders; empty for right there
     * @return the path of the report from the portal's root; none where the document cannot be read, where a report of its name is
     *     there already ({@code import-there}; argument: its path) or where it cannot be written ({@code import-unwritable})
     */
    public Outcome<String> take(String name, Path file, String below) {
        Outcome<SourceFile> read = stages.text(name, file);
        return read.then(source -> write(name, source, PortalFolder.REPORTS + "/" + target(file, below)));
    }

    private static String target(Path file, String below) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String parent = below.replaceAll("^/+|/+$", "");
        return (parent.isEmpty() ? "" : parent + "/") + stem.strip() + ".txt";
    }

    private Outcome<String> write(String name, SourceFile source, String target) {
        Path place = folder.resolve(target).normalize();
        if (!place.startsWith(folder.resolve(PortalFolder.REPORTS).normalize())) {
            return Outcome.none(List.of(Diagnostic.error("import-unwritable", name, Place.START, target)));
        }
        if (Files.exists(place) && !replace) {
            return Outcome.none(List.of(Diagnostic.error("import-there", name, Place.START, target)));
        }
        List<Diagnostic> wrong = new ArrayList<>();
        try {
            put(place, clean(source.text()), replace);
        } catch (FileAlreadyExistsException there) {
            wrong.add(Diagnostic.error("import-there", name, Place.START, target));
        } catch (IOException failed) {
            wrong.add(Diagnostic.error("import-unwritable", name, Place.START, target));
        }
        return wrong.isEmpty() ? Outcome.of(target, wrong) : Outcome.none(wrong);
    }

    private static String clean(String text) {
        return text.lines().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n"));
    }

    /**
     * Writes a file whole or not at all. Others may read it as far as this user lets them read any new file: what Java makes as a
     * temporary file would be for this user alone.
     */
    static void put(Path place, String text, boolean replace) throws IOException {
        Path folder = place.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path half = folder.resolve("." + UUID.randomUUID() + ".half");
        try {
            Files.writeString(
                    half, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            if (replace) {
                Files.move(half, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.move(half, place);
            }
        } finally {
            Files.deleteIfExists(half);
        }
    }
}
