package org.gangmu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gangmu.convert.Documents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Bad input, as it comes from the world: what the program says in both languages (the place, what is wrong, what to do), its exit
 * status, and that nothing is lost and nothing half-written stays.
 */
class BadInputTest {

    private static final List<Locale> BOTH = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);
    private static final int UNPACKED = 210 << 20;

    @TempDir
    private Path folder;

    private Path portal;

    @BeforeEach
    void portal() throws IOException {
        assertThat(Called.in(folder, "init", "p").code()).isZero();
        portal = folder.resolve("p");
        assertThat(Called.in(portal, "build").code()).isZero();
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path file = portal.resolve(path);
        Files.createDirectories(file.resolveSibling(".").normalize());
        Files.write(file, bytes);
    }

    /** Each file with its bytes, each link with its target, in the portal's folder and beside it; the lock's time does not count. */
    private static Map<String, String> tree(Path root) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.toList()) {
                String name = root.relativize(path).toString();
                if (Files.isSymbolicLink(path)) {
                    tree.put(name, "→ " + Files.readSymbolicLink(path));
                } else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    tree.put(name, Arrays.hashCode(Files.readAllBytes(path)) + " " + Files.size(path));
                } else {
                    tree.put(name, "");
                }
            }
        }
        return tree;
    }

    /**
     * Calls the program in both languages: it must say what is expected, with a remedy, leave all as it was, and print no trace.
     *
     * @param code the exit status
     * @param told what is said in English and in Chinese, with a bar between
     * @param args the call
     */
    private void refused(int code, String told, String... args) throws IOException {
        Map<String, String> before = tree(folder);
        for (Locale locale : BOTH) {
            Called called = Called.in(locale, portal, args);
            String words = told.split("\\|", -1)[BOTH.indexOf(locale)].strip();
            assertThat(called.err()).contains(words).doesNotContain("\tat ", "Exception in");
            List<String> lines = called.err().lines().toList();
            int at = 0;
            while (!lines.get(at).contains(words)) {
                at++;
            }
            assertThat(lines.get(at + 1)).as("the remedy").startsWith("    ").isNotBlank();
            if (locale.equals(Locale.SIMPLIFIED_CHINESE)) {
                assertThat(lines.get(at + 1)).containsPattern("\\p{IsHan}");
            }
            assertThat(called.code()).isEqualTo(code);
        }
        assertThat(tree(folder)).isEqualTo(before);
    }

    /** The document is refused by a build, by an import and by a check of the file, with the same words. */
    private void refusedDocument(String name, byte[] bytes, String told) throws IOException {
        String report = "content/reports/" + name;
        write(report, bytes);
        String both = report + ":1:1: " + told.replace("|", "|" + report + ":1:1: ");
        refused(1, both, "build");
        assertThat(portal.resolve("site/index.html")).exists();
        Files.move(portal.resolve(report), portal.resolve(name));
        String alone = name + ":1:1: " + told.replace("|", "|" + name + ":1:1: ");
        refused(1, alone, "import", name);
        refused(1, alone, "outline", name);
    }

    @Test
    void wordDocumentThatIsNone() throws IOException {
        refusedDocument(
                "a.docx",
                "这是文本".getBytes(StandardCharsets.UTF_8),
                "The file is no Word document (.docx), or it is damaged.|这不是 Word 文档（.docx），或文件已损坏。");
    }

    @Test
    void wordDocumentThatIsCutOff() throws IOException {
        byte[] whole = Documents.numberedReport();
        refusedDocument(
                "a.docx",
                Arrays.copyOf(whole, whole.length / 2),
                "The file is no Word document (.docx), or it is damaged.|这不是 Word 文档（.docx），或文件已损坏。");
    }

    @Test
    void encryptedWordDocument() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(Documents.numberedReport());
            }
            files.writeFilesystem(out);
        }
        refusedDocument("a.docx", out.toByteArray(), "The document is protected by a password.|文档有密码保护。");
    }

    @Test
    void bomb() throws IOException {
        refusedDocument("a.docx", vast(), "The document unpacks to far more than a report can hold.|文档解压后过大，远超一篇报告。");
    }

    /** A document of which one part unpacks to more than is allowed. */
    private static byte[] vast() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Documents.numberedReport()));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals("word/document.xml")) {
                    for (int written = 0; written < UNPACKED; written += blanks.length) {
                        zip.write(blanks);
                    }
                }
                in.transferTo(zip);
            }
        }
        return out.toByteArray();
    }

    @Test
    void webPageOfNavigation() throws IOException {
        String links = "<li><a href='/x'>工作总结专题栏目</a></li>".repeat(40);
        refusedDocument(
                "a.html",
                ("<html><body><ul>" + links + "</ul></body></html>").getBytes(StandardCharsets.UTF_8),
                "The page holds links and no report.|网页中只有链接，没有报告正文。");
    }

    @Test
    void reportThatIsALinkToNowhereOrToItself() throws IOException {
        Path reports = portal.resolve("content/reports");
        Files.createSymbolicLink(reports.resolve("a.txt"), Path.of("gone.txt"));
        Files.createSymbolicLink(reports.resolve("b.txt"), Path.of("b.txt"));
        for (String name : List.of("a", "b")) {
            String place = "content/reports/" + name + ".txt:1:1: ";
            refused(
                    1,
                    place + "This is a link that leads nowhere, or to itself.|" + place + "这是一个链接，指向的文件不存在，或指向它自己。",
                    "build");
        }
    }

    @Test
    void foldersThatLeadBackIntoThemselves() throws IOException {
        Files.createSymbolicLink(portal.resolve("content/reports/loop"), Path.of(".."));
        Files.createSymbolicLink(portal.resolve("content/pages/loop"), Path.of("."));
        Files.createDirectories(portal.resolve("assets/a"));
        Files.createSymbolicLink(portal.resolve("assets/a/loop"), Path.of("../../assets"));
        for (String path : List.of("content/reports/loop", "content/pages/loop", "assets/a/loop")) {
            refused(1, ":1:1: The folder leads back into itself by a link.|:1:1: 文件夹经由链接绕回了自身。", "build");
            assertThat(Called.in(portal, "build").err()).contains(path);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "gangmu.yaml, build",
        "gangmu.yaml, check",
        "gangmu.yaml, outline",
        "gangmu.yaml, import",
        "terms.txt, build",
        "check.allow, check",
    })
    void fileThatIsAFolder(String name, String command) throws IOException {
        Files.deleteIfExists(portal.resolve(name));
        Files.createDirectory(portal.resolve(name));
        Files.writeString(portal.resolve("a.txt"), "某局工作总结\n一、做法\n正文。\n");
        String told = name + ":1:1: This is a folder; a file should stand here.|" + name + ":1:1: 此处应为文件，却是一个文件夹。";
        if (command.equals("check")) {
            for (Locale locale : BOTH) {
                Called called = Called.in(locale, portal, command);
                assertThat(called.code()).isEqualTo(1);
                String words = told.split("\\|", -1)[BOTH.indexOf(locale)];
                assertThat(called.out()).contains(words.substring(words.lastIndexOf(": ") + 2));
            }
        } else if (command.equals("build")) {
            refused(1, told, command);
        } else {
            refused(1, told, command, "a.txt");
        }
    }

    @ParameterizedTest
    @CsvSource({"/", ".", "..", "content/reports", "themes", "templates/site", "assets"})
    void outputThatWouldTakeTheirPlace(String target) throws IOException {
        refused(1, "must not be replaced|作输出文件夹", "build", "-o", target);
    }

    @Test
    void outputThatIsSomebodyElses() throws IOException {
        write("mine/thesis.txt", new byte[] {1});
        refused(1, "is not Gangmu’s|不是由纲目生成的", "build", "-o", "mine");
        refused(1, "could not be written|门户无法写入", "build", "-o", "mine/thesis.txt/site");
    }

    @Test
    void fullDisk() throws IOException, InterruptedException {
        Path disk = mounted("size=512k");
        try {
            write(
                    "content/reports/a.txt",
                    ("某局工作总结\n一、做法\n" + "抓好人才工作。\n".repeat(20_000)).getBytes(StandardCharsets.UTF_8));
            Path site = disk.resolve("site");
            refused(1, "the disk is full|磁盘已满", "build", "-o", site.toString());
            assertThat(site).doesNotExist();
            try (Stream<Path> left = Files.walk(disk.resolve(".site"))) {
                assertThat(left.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(".site", "lock");
            }
        } finally {
            unmount(disk);
        }
    }

    @Test
    void importOntoAFullDisk() throws IOException, InterruptedException {
        Path disk = mounted("size=64k");
        try {
            assertThat(Files.createDirectories(disk.resolve("content/reports"))).exists();
            Files.writeString(folder.resolve("a.txt"), "某局工作总结\n一、做法\n" + "抓好人才工作。\n".repeat(20_000));
            for (Locale locale : BOTH) {
                Called called = Called.in(locale, folder, "import", "-C", disk.toString(), "a.txt");
                assertThat(called.code()).isEqualTo(1);
                assertThat(called.err()).contains("content/reports/a.txt").containsPattern("the disk is full|磁盘是否已满");
            }
            try (Stream<Path> left = Files.list(disk.resolve("content/reports"))) {
                assertThat(left).isEmpty();
            }
        } finally {
            unmount(disk);
        }
    }

    @Test
    void diskThatMayOnlyBeRead() throws IOException, InterruptedException {
        Path disk = mounted("ro");
        try {
            refused(
                    1,
                    "the disk is read-only|磁盘是只读的",
                    "build",
                    "-o",
                    disk.resolve("site").toString());
            refused(
                    1,
                    "The folder cannot be written|无法写入",
                    "init",
                    disk.resolve("new").toString());
            refused(1, "cannot be written|无法写入", "new", "a", "-C", disk.toString());
        } finally {
            unmount(disk);
        }
    }

    /** A small disk of its own; only the administrator of a Linux machine can have one. */
    private Path mounted(String options) throws IOException, InterruptedException {
        Path disk =
                Files.createDirectory(Files.createTempDirectory("gangmu-disk").resolve("disk"));
        assumeTrue(Files.isExecutable(Path.of("/bin/mount")), "no mount here");
        boolean mounted = run("/bin/mount", "-t", "tmpfs", "-o", options, "tmpfs", disk.toString());
        assumeTrue(mounted, "disks may not be mounted here");
        return disk;
    }

    private static void unmount(Path disk) throws IOException, InterruptedException {
        assertThat(run("/bin/umount", disk.toString())).isTrue();
        Files.delete(disk);
        Files.delete(disk.resolveSibling(".").normalize());
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
    }

    @ParameterizedTest
    @CsvSource({
        "build -C ~, --directory",
        "build -C=, --directory",
        "build -o ~, --output",
        "init ~, DIR",
        "check ~, FILE",
        "outline ~, FILE",
        "outline a.txt ~, FILE",
        "import ~, FILE",
        "explain ~, FILE[#SECTION]",
    })
    void whatIsNamedByNothing(String call, String name) throws IOException {
        String[] args = Stream.of(call.split(" ", -1))
                .map(word -> word.equals("~") ? "" : word)
                .toArray(String[]::new);
        refused(2, name + " is empty.|" + name + " 是空的。", args);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "build --nonsense~Unknown: --nonsense|无法识别：--nonsense",
                "build -C~DIR is missing.|缺少 DIR。",
                "build -C a -C b~--directory is given twice.|--directory 写了两次。",
                "build --strict=x~--strict takes no value.|--strict 后面不能带值。",
                "outline~FILE is missing.|缺少 FILE。",
                "build -o a\0b~is no possible value of --output|不是 --output 可用的值",
            })
    void wrongUsage(String call, String told) throws IOException {
        refused(2, told, call.replace("\\0", "\0").split(" ", -1));
    }
}
