package org.gangmu.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gangmu.render.Looks;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Level;
import org.gangmu.source.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a portal changes of its looks, file by file; and what is told where that fails. */
class LooksTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void report() throws IOException {
        Portals.write(
                folder, "content/reports/a.txt", "---\nyear: 2022\n---\n某局2022年工作总结\n一、做法\n抓人才工作。\n二、问题\n人才不足。\n");
    }

    private BuildResult build() {
        return Portals.build(folder, false, 2);
    }

    private Map<String, String> site() throws IOException {
        BuildResult built = build();
        assertThat(errors(built)).isEmpty();
        assertThat(built.published()).isTrue();
        return Portals.files(folder.resolve("site"));
    }

    /** Builds, and gives the errors as they are told. */
    private static List<String> errors(BuildResult built) {
        return told(built, Level.ERROR);
    }

    private static List<String> told(BuildResult built, Level level) {
        return built.findings().stream()
                .filter(found -> found.level() == level)
                .map(found -> found.source() + ":" + found.place() + " " + found.code() + " " + found.arguments())
                .toList();
    }

    /** The new portal is refused, the old one stands, and the words are there in both languages. */
    private List<String> refused() throws IOException {
        BuildResult built = build();
        assertThat(built.published()).isFalse();
        assertThat(folder.resolve("site/index.html")).content().contains("工作报告汇编");
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            Wording wording = Wording.of(locale);
            for (Diagnostic found : built.findings()) {
                assertThat(wording.message(found)).isNotEqualTo(found.code()).doesNotContain("{", "io.pebble");
                assertThat(wording.remedy(found)).isNotEmpty();
            }
        }
        return errors(built);
    }

    @Test
    void aTemplateStandsInPlaceOfThePackedOneOfItsName() throws IOException {
        Map<String, String> before = site();
        Portals.write(
                folder, "templates/missing.peb", "{% extends 'frame' %}{% block content %}<p>没有。</p>{% endblock %}\n");
        Map<String, String> after = site();
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(after.get("404.html")).contains("<p>没有。</p>", "class=\"brand\"");
        assertThat(changed(before, after)).containsExactly("404.html");
    }

    @Test
    void aLayoutAndAPartStandInPlaceOfThoseThatPackedPagesLeanOn() throws IOException {
        Portals.write(
                folder,
                "templates/frame.peb",
                "{% extends \"packed/frame\" %}{% block foot %}{% include \"own/foot\" %}{% endblock %}");
        Portals.write(folder, "templates/own/foot.peb", "<span>{{ portal.title }}·县委办</span>");
        Map<String, String> site = site();
        assertThat(told(build(), Level.WARNING)).isEmpty();
        assertThat(site.entrySet())
                .filteredOn(file -> file.getKey().endsWith(".html"))
                .hasSizeGreaterThan(10)
                .allSatisfy(file -> assertThat(file.getValue())
                        .contains("<span>工作报告汇编·县委办</span>")
                        .doesNotContain("整站可离线打开"));
        assertThat(site.get("reports/a/index.html")).contains("抓人才工作。");
    }

    @Test
    void partsOfStyleAndScriptAreReplacedAndAddedTo() throws IOException {
        Portals.write(folder, "assets/tokens.css", "\ufeff:root{--zhu:#123456}");
        Portals.write(folder, "assets/portal.css", "/* @import */\r\n.brand{background:url(logo.png)}\r\n");
        Portals.write(folder, "assets/script/landing.js", "// nothing\n");
        Portals.write(folder, "assets/portal.js", "(() => {})();\n");
        Portals.write(folder, "assets/icon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        Files.write(folder.resolve("assets/logo.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10});
        Portals.write(folder, "assets/files/表.csv", "a,b\r\n");
        BuildResult built = build();
        assertThat(built.findings()).filteredOn(f -> f.level() != Level.INFO).isEmpty();
        Path site = folder.resolve("site");
        assertThat(Files.readAllBytes(site.resolve("assets/logo.png"))).containsExactly(0x89, 'P', 'N', 'G', 13, 10);
        assertThat(Files.readAllBytes(site.resolve("assets/files/表.csv"))).containsExactly('a', ',', 'b', 13, 10);
        String style = only("site", ".css");
        assertThat(style)
                .startsWith(":root{--zhu:#123456}\n")
                .doesNotContain("--song:")
                .endsWith("/* @import */\n.brand{background:url(logo.png)}\n");
        assertThat(only("site", ".js")).contains("// nothing\n").endsWith("(() => {})();\n");
        assertThat(only("icon", ".svg")).isEqualTo("<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
    }

    private String only(String name, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("site/assets"))) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().matches(name + "\\.[0-9a-f]{8}\\" + ending))
                    .toList();
            assertThat(found).hasSize(1);
            return Files.readString(found.get(0));
        }
    }

    @Test
    void looksThatGoLeaveNothingBehind() throws IOException {
        Map<String, String> before = site();
        Portals.write(folder, "templates/frame.peb", "{% extends 'packed/frame.peb' %}{% block foot %}甲{% endblock %}");
        Portals.write(folder, "assets/a.txt", "甲");
        assertThat(changed(before, site())).hasSizeGreaterThan(10);
        Files.delete(folder.resolve("templates/frame.peb"));
        Files.delete(folder.resolve("assets/a.txt"));
        assertThat(site()).isEqualTo(before);
    }

    private static Set<String> changed(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new TreeSet<>(after.keySet());
        names.removeIf(name -> name.equals("SHA256SUMS") || after.get(name).equals(before.get(name)));
        return names;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "missing~{% extends 'frame' %}\\n{% block content %}\\n{{ pgae.title }}{% endblock %}~3:1 template-broken [variable, pgae, ]",
                "missing~{% extends 'frame' %}\\n{% block content %}{{ page.titel }}{% endblock %}~2:1 template-broken [variable, titel, ]",
                "missing~{% extends 'farme' %}~1:1 template-broken [missing, farme, frame]",
                "missing~\\n{% include 'nowhere/at-all.peb' %}~2:1 template-broken [missing-blank, nowhere/at-all, ]",
                "missing~a\\nb {% if %}~2:1 template-broken [syntax, ",
                "missing~a\\n{% block content %}~2:1 template-broken [syntax, ",
                "missing~a\\n\\n{{ nothing(1) }}~3:1 template-broken [other, ",
                "missing~a\\n{{ 'x' | nothing }}~2:1 template-broken [other, ",
                "missing~{% include 'missing' %}~1:1 template-broken [endless, ",
                "missing~{% extends 'missing' %}~1:1 template-broken [endless, ",
                "missing~{{ page.kind.declaringClass.classLoader }}~1:1 template-broken [",
                "text~{{ page.body | raw }}~1:16 template-raw [raw]",
                "text~\\n{% autoescape false %}{{ page.body }}{% endautoescape %}~2:4 template-raw [autoescape]",
                "missing~<img\\n src=\"https://example.org/a.png\">~2:7 asks-foreign [https://example.org/a.png]",
                "missing~<link rel=x href='//example.org/a.css'>~1:19 asks-foreign [//example.org/a.css]",
                "missing~<p style=\"background:url( 'HTTP://example.org/a' )\">~1:28 asks-foreign [HTTP://example.org/a]",
            })
    void aTemplateThatFailsIsNamedWithItsLine(String name, String text, String told) throws IOException {
        build();
        Portals.write(folder, "templates/" + name + ".peb", text.replace("\\n", "\n"));
        assertThat(refused()).singleElement().asString().startsWith("templates/" + name + ".peb:" + told);
    }

    @Test
    void aPackedTemplateThatMissesSomethingIsTheOwnOnesFault() throws IOException {
        build();
        Portals.write(folder, "templates/parts.peb", "{% macro runs(list) %}{% endmacro %}");
        assertThat(refused())
                .singleElement()
                .asString()
                .startsWith("templates/parts.peb:1:1 template-misfit [")
                .contains(".peb, ", "parts");
    }

    @Test
    void everyTemplateThatCannotBeReadIsTold() throws IOException {
        build();
        Portals.write(folder, "templates/missing.peb", "{% if %}");
        Portals.write(folder, "templates/search.peb", "{{");
        Files.write(folder.resolve("templates/text.peb"), new byte[] {(byte) 0xff});
        assertThat(refused()).singleElement().asString().startsWith("templates/text.peb:1:1 not-utf8");
        Files.delete(folder.resolve("templates/text.peb"));
        assertThat(refused()).hasSize(2);
        // A check of the portal finds them as well, and --keep-going does not publish a portal with half its looks.
        assertThat(errors(Portals.build(folder, true, 1))).hasSize(2);
        assertThat(Portals.build(folder, true, 1).published()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "portal.css~a{}\\n@import 'x.css';~2:1 style-import [@import 'x.css']",
                "portal.css~@import url(https://example.org/x.css);~1:1 style-import [@import url(https://example.org/x.css)]",
                "tokens.css~a{b:c}\\nd{background:url(http://example.org/e.png)}~2:18 asks-foreign [http://example.org/e.png]",
                "portal.css~@font-face{src:url(\"//example.org/f\")}~1:21 asks-foreign [//example.org/f]",
                "other.css~a{background:image-set('https://example.org/a' 1x)}~1:25 asks-foreign [https://example.org/a]",
            })
    void aStyleThatAsksOthersIsRefused(String name, String text, String told) throws IOException {
        build();
        Portals.write(folder, "assets/" + name, text.replace("\\n", "\n"));
        assertThat(refused()).singleElement().asString().isEqualTo("assets/" + name + ":" + told);
    }

    @Test
    void whatOnlyLooksForeignIsTaken() throws IOException {
        Portals.write(
                folder,
                "assets/portal.css",
                "/* url(http://example.org) */ a[href^='https://']{content:'//'} b{background:url(\"data:image/svg+xml,<svg"
                        + " xmlns='http://www.w3.org/2000/svg'/>\")} c{background:url(../assets/x//y.png)}");
        Portals.write(
                folder,
                "templates/missing.peb",
                "{# <img src='https://example.org/'> #}<!-- <img src=https://example.org/> --><a"
                        + " href=\"https://example.org/\">甲</a><svg xmlns=\"http://www.w3.org/2000/svg\"></svg>");
        assertThat(site().get("404.html")).contains("https://example.org/");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "templates/Frame.peb~template-unknown [Frame, frame, ",
                "templates/reprot.peb~template-unknown [reprot, report, ",
                "templates/letterhead.peb~template-unknown [letterhead, , ",
                "templates/frame.html~file-ignored [.peb]",
                "assets/token.css~asset-loose [token.css, tokens.css]",
                "assets/scripts/boot.js~asset-loose [scripts/boot.js, script/boot.js]",
                "assets/custom.css~asset-loose [custom.css, ]",
                "assets/page.html~asset-page []",
            })
    void whatHasNoEffectIsTold(String path, String told) throws IOException {
        Portals.write(folder, path, "a");
        BuildResult built = build();
        assertThat(built.published()).isTrue();
        assertThat(told(built, Level.WARNING)).singleElement().asString().startsWith(path + ":1:1 " + told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"templates", "assets"})
    void aFileInPlaceOfTheFolderIsAnError(String name) throws IOException {
        build();
        Portals.write(folder, name, "a");
        assertThat(refused()).containsExactly(name + ":1:1 folder-unreadable [file]");
    }

    @Test
    void aStyleThatATemplateNamesIsNotLoose() throws IOException {
        Portals.write(folder, "assets/wall.css", "a{b:c}");
        Portals.write(
                folder,
                "templates/missing.peb",
                "{% extends 'frame' %}{% block scripts %}<link rel=stylesheet href=\"{{ root }}assets/wall.css\">{% endblock %}");
        site();
        assertThat(told(build(), Level.WARNING)).isEmpty();
    }

    @Test
    void packedTemplatesAndPartsAreThoseOfTheFolders() throws IOException {
        assertThat(Looks.packedTemplates()).isEqualTo(names("src/main/resources/templates", ".peb"));
        assertThat(Looks.packedParts()).containsExactlyInAnyOrderElementsOf(names("src/main/resources/assets", ""));
    }

    private static List<String> names(String folder, String ending) throws IOException {
        Path root = Path.of(folder);
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }
}
