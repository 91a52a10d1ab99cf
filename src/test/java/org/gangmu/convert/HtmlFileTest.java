package org.gangmu.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlFileTest {

    private static final String PAGE = """
            <!DOCTYPE html><html><head><meta charset="gb2312"><title>通知公告</title></head><body>
            <div class="top"><a href="/">首页</a> <a href="/a">机构</a> <a href="/b">公开</a></div>
            <div class="main"><h1>河口县教育局2022年工作总结</h1><div class="info">来源：办公室</div>
            <div class="text"><p>　　一、主要做法</p><p>　　（一）加强党的建设。召开会议xx次，
            学习文件&lt;若干&gt;。<br>（二）抓好人才工作。引进教师12名，培养骨干教师30名，培训全覆盖。</p>
            <ol start="3"><li>完善制度</li><li>落实责任</li></ol>
            <table><tr><th>项目</th><th>数量</th></tr><tr><td><p>培训</p></td><td>xx期</td></tr></table>
            <script>alert(1)</script></div></div>
            <div class="foot"><a href="/c">联系我们</a> 版权所有</div></body></html>""";

    private static Outcome<String> read(byte[] bytes) {
        return Converter.convert("a.html", bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void takesTheReportOutOfThePage(String encoding) {
        Outcome<String> read = read(PAGE.getBytes(Charset.forName(encoding)));
        assertThat(read.value()).contains("""
                河口县教育局2022年工作总结
                来源：办公室
                　　一、主要做法
                　　（一）加强党的建设。召开会议xx次， 学习文件<若干>。
                （二）抓好人才工作。引进教师12名，培养骨干教师30名，培训全覆盖。
                3. 完善制度
                4. 落实责任
                项目\t数量
                培训\txx期
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body><nav><a href=a>首页</a></nav></body></html>",
                "<ul><li><a href=a>关于印发工作总结的通知</a></li><li><a href=b>关于开展检查的通知</a></li></ul>",
                "<p></p>",
            })
    void aPageOfNavigationIsNoReport(String html) {
        Outcome<String> read = read(html.getBytes(StandardCharsets.UTF_8));
        assertThat(read.diagnostics().stream().map(Diagnostic::code)).containsExactly("html-empty");
    }

    @Test
    void textIsNoPage() {
        assertThat(read("一、正文".getBytes(StandardCharsets.UTF_8)).diagnostics().stream()
                        .map(Diagnostic::code))
                .containsExactly("html-broken");
    }
}
