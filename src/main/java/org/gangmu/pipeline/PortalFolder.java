package org.gangmu.pipeline;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangmu.check.Allowances;
import org.gangmu.convert.Converter;
import org.gangmu.render.Looks;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Outcome;
import org.gangmu.source.Place;
import org.gangmu.source.SourceReader;
import org.jspecify.annotations.Nullable;

/**
 * What lies where in a portal's folder. Files come in the order of the code points of their paths, whatever order the folder
 * gives them in; names that begin with a dot are left alone, and so are the files {@code ~$…} by which Word tells that a document is open.
 *
 * @param root the folder
 */
public record PortalFolder(Path root) {

    /** Where the reports lie. */
    public static final String REPORTS = "content/reports";

    /** Where the pages lie that editors write. */
    public static final String PAGES = "content/pages";

    /** Where the themes lie. */
    public static final String THEMES = "themes";

    /** The file of the portal's own terms. */
    public static final String TERMS = "terms.txt";

    /** Where the portal's own templates lie. */
    public static final String TEMPLATES = "templates";

    /** Where the portal's own styles, scripts and pictures lie. */
    public static final String ASSETS = "assets";

    /** What a build reads in a portal's folder: files, and folders with all that is in them. */
    public static final List<String> INPUTS =
            List.of("content", THEMES, TEMPLATES, ASSETS, TERMS, Settings.FILE, Allowances.FILE);

    /** What reports end in. */
    private static final List<String> REPORT_ENDINGS =
            Stream.concat(Stream.of(".txt"), Converter.ENDINGS.stream()).toList();

    private static final List<String> SOURCES = List.of("content", THEMES, TEMPLATES, ASSETS, "src", "seeds");

    /**
     * A file of the portal.
     *
     * @param path its path from the portal's root, with {@code /} between folders
     * @param file where it lies
     */
    public record Member(String path, Path file) {

        /**
         * Reads a file that was written for Gangmu, and so must be UTF-8.
         *
         * @return its text, without a byte order mark
         */
        Outcome<String> text() {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                String kind = Files.isDirectory(file) ? "no-file" : "special";
                return Outcome.none(List.of(Diagnostic.error("unreadable", path, Place.START, kind)));
            }
            return SourceReader.bytes(path, file).then(this::decoded);
        }

        private Outcome<String> decoded(byte[] bytes) {
            try {
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
                return Outcome.of(text.startsWith("\ufeff") ? text.substring(1) : text, List.of());
            } catch (CharacterCodingException wrong) {
                return Outcome.none(List.of(Diagnostic.error("not-utf8", path, Place.START)));
            }
        }
    }

    /**
     * Tells whether the folder is a portal's: any other may hold a file {@code terms.txt} that was never meant for Gangmu.
     *
     * @return whether it holds settings or content
     */
    public boolean isPortal() {
        return Files.exists(root.resolve(Settings.FILE)) || Files.exists(root.resolve("content"));
    }

    /**
     * Tells whether a place lies among what people wrote, where no portal may be put: the next build would read it.
     *
     * @param place any place
     * @return whether it is or lies in a folder of content, themes, sources or seeds
     */
    public boolean isSource(Path place) {
        Path absolute = place.toAbsolutePath().normalize();
        Path here = root.toAbsolutePath().normalize();
        return SOURCES.stream().anyMatch(name -> absolute.startsWith(here.resolve(name)));
    }

    /**
     * Finds the reports.
     *
     * @return the files below {@link #REPORTS} that are text or can be turned into it; an error for each folder that cannot be read, for each file whose
     *     name cannot or that is no ordinary file, and where there is no report at all, a warning for each file of another kind
     */
    public Outcome<List<Member>> reports() {
        Walk walk = new Walk(root, REPORT_ENDINGS);
        if (!Files.exists(root.resolve(REPORTS))) {
            // Neither there nor missing: a folder above may not be looked into.
            if (!Files.notExists(root.resolve(REPORTS))) {
                return Outcome.none(List.of(Diagnostic.error("folder-unreadable", REPORTS, Place.START, "denied")));
            }
            return Outcome.none(List.of(Diagnostic.error("reports-missing", REPORTS, Place.START)));
        }
        walk.into(root.resolve(REPORTS), Integer.MAX_VALUE);
        if (walk.members.isEmpty() && walk.findings.isEmpty()) {
            return Outcome.none(List.of(Diagnostic.error("reports-missing", REPORTS, Place.START)));
        }
        return Outcome.of(walk.sorted(), walk.findings);
    }

    /**
     * Finds the pages that editors wrote.
     *
     * @return the {@code .md} files below {@link #PAGES}; none where there is no such folder
     */
    public Outcome<List<Member>> pages() {
        Walk walk = new Walk(root, List.of(".md"));
        if (Files.exists(root.resolve(PAGES))) {
            walk.into(root.resolve(PAGES), Integer.MAX_VALUE);
        }
        return Outcome.of(walk.sorted(), walk.findings);
    }

    /**
     * Finds the themes.
     *
     * @return the {@code .md} files in {@link #THEMES}; none where there is no such folder
     */
    public Outcome<List<Member>> themes() {
        Walk walk = new Walk(root, List.of(".md"));
        if (Files.exists(root.resolve(THEMES))) {
            walk.into(root.resolve(THEMES), 1);
        }
        return Outcome.of(walk.sorted(), walk.findings);
    }

    /**
     * Finds what the portal brings to change its looks.
     *
     * @return the {@code .peb} files below {@link #TEMPLATES} and then all files below {@link #ASSETS}; none where there are no such folders
     */
    public Outcome<List<Member>> looks() {
        List<Member> members = new ArrayList<>();
        List<Diagnostic> findings = new ArrayList<>();
        for (String folder : List.of(TEMPLATES, ASSETS)) {
            Walk walk = new Walk(root, folder.equals(ASSETS) ? List.of("") : List.of(Looks.TEMPLATE_ENDING));
            if (Files.exists(root.resolve(folder))) {
                walk.into(root.resolve(folder), Integer.MAX_VALUE);
            }
            members.addAll(walk.sorted());
            findings.addAll(walk.findings);
        }
        return Outcome.of(members, findings);
    }

    /**
     * Finds the file of the portal's own terms.
     *
     * @return the file; empty where there is none
     */
    public Optional<Member> terms() {
        Path file = root.resolve(TERMS);
        return Files.exists(file) ? Optional.of(new Member(TERMS, file)) : Optional.empty();
    }

    /**
     * Tells whether a build leaves a file or folder alone because of its name.
     *
     * @param name its own name, without those of the folders above
     * @return whether it begins with a dot, or as Word names the file that it keeps while a document is open
     */
    public static boolean isHidden(String name) {
        return name.startsWith(".") || name.startsWith("~$");
    }

    /** Gathers the files of one kind below a folder. */
    private static final class Walk extends SimpleFileVisitor<Path> {

        private static final Comparator<Member> BY_CODE_POINTS = Comparator.comparing(
                Member::path,
                (one, other) -> Arrays.compare(
                        one.codePoints().toArray(), other.codePoints().toArray()));

        private final Path root;
        private final List<String> endings;
        private final List<Member> members = new ArrayList<>();
        private final List<Diagnostic> findings = new ArrayList<>();

        Walk(Path root, List<String> endings) {
            this.root = root;
            this.endings = endings;
        }

        void into(Path folder, int depth) {
            if (!Files.isDirectory(folder)) {
                findings.add(unreadable(folder, "file"));
                return;
            }
            try {
                Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), depth, this);
            } catch (IOException wrong) {
                findings.add(unreadable(folder, reason(wrong)));
            }
        }

        List<Member> sorted() {
            members.sort(BY_CODE_POINTS);
            findings.sort(Comparator.comparing(Diagnostic::source));
            return List.copyOf(members);
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return hidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            if (hidden(file) || attributes.isDirectory()) {
                return FileVisitResult.CONTINUE;
            }
            if (path(file).indexOf('\ufffd') >= 0) {
                findings.add(Diagnostic.error("name-undecodable", path(file), Place.START));
            } else if (taken(name) && !attributes.isRegularFile()) {
                // Links are followed; what is still one leads nowhere, or to itself.
                String kind = attributes.isSymbolicLink() ? "link" : "special";
                findings.add(Diagnostic.error("unreadable", path(file), Place.START, kind));
            } else if (taken(name)) {
                members.add(new Member(path(file), file));
            } else {
                findings.add(Diagnostic.warning("file-ignored", path(file), Place.START, String.join(" ", endings)));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException wrong) {
            findings.add(unreadable(file, reason(wrong)));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException wrong) {
            if (wrong != null) {
                findings.add(unreadable(folder, reason(wrong)));
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean taken(String name) {
            return endings.stream().anyMatch(name::endsWith);
        }

        private Diagnostic unreadable(Path folder, String reason) {
            return Diagnostic.error("folder-unreadable", path(folder), Place.START, reason);
        }

        private static String reason(IOException wrong) {
            if (wrong instanceof FileSystemLoopException) {
                return "loop";
            }
            return wrong instanceof AccessDeniedException ? "denied" : "broken";
        }

        private static boolean hidden(Path file) {
            return file.getFileName() != null && isHidden(file.getFileName().toString());
        }

        private String path(Path file) {
            return root.relativize(file).toString().replace(File.separatorChar, '/');
        }
    }
}
