package org.gangmu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gangmu check}: what it says, and what it tells the shell. */
class CheckCommandTest {

    private static final String REPORT = "县委2022年工作总结\n一、主要做法\n人才工作倍受社会关注,群众满意。\n二、下步打算\n继续推进。\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void makePortal() throws IOException {
        write("content/reports/a b.txt", REPORT);
    }

    @Test
    void tellsPlaceLineCaretAndRemedy() {
        Called called = Called.in(Locale.CHINA, folder, "check");
        assertThat(called.code()).isEqualTo(1);
        assertThat(called.err()).isEmpty();
        assertThat(called.outLines())
                .containsExactly(
                        "content/reports/a b.txt:3:5 提醒 T01 “倍受”疑为“备受”之误。",
                        "    人才工作倍受社会关注,群众满意。",
                        "            ^^^^",
                        "    请改为“备受”。",
                        "content/reports/a b.txt:3:9 错误 P01 汉字之间用了半角“,”。",
                        "    人才工作倍受社会关注,群众满意。",
                        "                    ^^^^^^^^^",
                        "    请改为“，”。",
                        "content/reports/a b.txt:5:1 提示 S03 报告没有落款和日期。",
                        "    继续推进。",
                        "    ^^^^^^^^^^",
                        "    请在文末补上，或在文首写明“unit: …”和“date: …”。",
                        "检查：文件 1 个，错误 1 处，提醒 1 处，提示 1 处");
    }

    @Test
    void namedFilesAreCheckedByThemselves() throws IOException {
        write("other.txt", REPORT.replace(",", "，"));
        Called called = Called.in(folder, "check", "other.txt", "missing.txt");
        assertThat(called.code()).isEqualTo(1);
        assertThat(called.out()).contains("missing.txt:1:1 error unreadable ", "other.txt:3:5 warning T01 ");
        assertThat(Called.in(folder, "check", "other.txt").code()).isZero();
        assertThat(called.out()).doesNotContain("content/reports");
    }

    @Test
    void allowFileLetsPassAndIsWatched() throws IOException {
        write("check.allow", "P01 关注,群众\nT01 倍受\nT01 布署\n??\n");
        Called called = Called.in(folder, "check");
        assertThat(called.code()).isZero();
        assertThat(called.out())
                .contains(
                        "check.allow:3:1 warning allow-unused ",
                        "check.allow:4:1 warning allow-broken ",
                        "2 findings let pass")
                .doesNotContain(" P01 ", " T01 “");
        assertThat(Called.in(folder, "check", "content/reports/a b.txt").out()).doesNotContain("allow-unused");
    }

    @Test
    void jsonIsAsDescribed() throws IOException {
        Called called = Called.in(folder, "check", "--format", "json");
        assertThat(called.code()).isEqualTo(1);
        JsonNode json = new ObjectMapper().readTree(called.out());
        assertThat(schema("docs/findings.schema.json").validate(json)).isEmpty();
        JsonNode first = json.get("findings").get(0);
        assertThat(first.get("id").asText()).isEqualTo("T01");
        assertThat(first.get("level").asText()).isEqualTo("warning");
        assertThat(first.get("source").asText()).isEqualTo("content/reports/a b.txt");
        assertThat(first.get("line").asInt()).isEqualTo(3);
        assertThat(first.get("column").asInt()).isEqualTo(5);
        assertThat(first.get("text").asText()).isEqualTo("倍受");
    }

    @Test
    void sarifIsValid() throws IOException {
        write("gangmu.yaml", "titel: x\n");
        Called called = Called.in(folder, "check", "--format", "sarif");
        JsonNode log = new ObjectMapper().readTree(called.out());
        assertThat(schema("src/test/resources/sarif-2.1.0-used.schema.json").validate(log))
                .isEmpty();
        JsonNode run = log.get("runs").get(0);
        JsonNode rules = run.get("tool").get("driver").get("rules");
        for (JsonNode result : run.get("results")) {
            assertThat(rules.get(result.get("ruleIndex").asInt()).get("id")).isEqualTo(result.get("ruleId"));
        }
        assertThat(run.get("results").findValuesAsText("uri")).contains("content/reports/a%20b.txt", "gangmu.yaml");
    }

    @Test
    void pageLeadsToTheSourceLines() throws IOException {
        Called called = Called.in(folder, "check", "--page");
        assertThat(called.code()).isEqualTo(1);
        String page = Files.readString(folder.resolve("site/check/index.html"));
        assertThat(page).contains("<a href=\"../reports/a-b/source.html#L3\">第 3 行</a>", "<mark>倍受</mark>", "请改为“备受”。");
        assertThat(Called.in(folder, "build").code()).isZero();
        assertThat(folder.resolve("site/check/index.html")).doesNotExist();
        write("gangmu.yaml", "check-page: true\n");
        assertThat(Called.in(folder, "build").code()).isZero();
        assertThat(folder.resolve("site/check/index.html")).exists();
    }

    @Test
    void checkingWritesNothing() {
        Called.in(folder, "check");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void unknownFormatIsWrongUsage() {
        Called called = Called.in(folder, "check", "--format", "xml");
        assertThat(called.code()).isEqualTo(2);
        assertThat(called.err()).contains("“xml”", "sarif");
    }

    @Test
    void colourOnlyWhereAskedFor() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console watched = new Console(
                Called.stream(out), Called.stream(new ByteArrayOutputStream()), false, true, Locale.ENGLISH, folder);
        Main.run(new String[] {"check"}, watched);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\u001b[1;31merror\u001b[0m P01");
        assertThat(Called.in(folder, "check").out()).doesNotContain("\u001b");
    }

    private static JsonSchema schema(String file) throws IOException {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Files.readString(Path.of(file)));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling(".").normalize());
        Files.writeString(file, text);
    }
}
