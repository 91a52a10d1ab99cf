package org.gangmu.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gangmu.source.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageLinksTest {

    @Test
    void deadLinksAndPicturesOfEditorsAreToldWithTheirPlaces(@TempDir Path folder) throws IOException {
        write(folder, "content/reports/a.txt", "某局2023年工作总结\n一、主要做法\n办班12期。\n");
        write(folder, "content/pages/about.md", """
                # 说明
                见[首页](../index.html)、[首页](..)、[报告](../reports/a/)、[外面](https://example.org/)、[这里](#x)、[数据](../data/index.json)。
                见[没有](../nope.html)和 [也没有](<../reports/b/index.html#s1>)。
                ![图](http://example.org/a.png)
                ```
                [代码](../no.html)
                ```
                """);

        BuildResult result = Build.check(
                new BuildOrder(
                        folder, folder.resolve("site"), false, false, Delivery.AS_SET, OrderedWork.forThisMachine()),
                Progress.NONE);

        List<String> told = result.findings().stream().map(PageLinksTest::told).toList();
        assertThat(told)
                .containsExactly(
                        "page-link content/pages/about.md:3:2 [../nope.html]",
                        "page-link content/pages/about.md:3:22 [../reports/b/index.html#s1]",
                        "page-picture content/pages/about.md:4:1 []");
    }

    private static String told(Diagnostic finding) {
        return finding.code() + " " + finding.source() + ":" + finding.place().line() + ":"
                + finding.place().column() + " " + finding.arguments();
    }

    private static void write(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
