package org.gangmu.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Outcome;
import org.jsoup.Jsoup;
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

    private static final String GOVERNMENT = """
            <html><body><div id="wrap">
            <div class="weizhi">首页 > 政务公开 > 工作总结</div>
            <div class="con"><div class="bt">河口县教育局2022年工作总结</div>
            <div>发布时间：2023-01-05 10:20　　来源：县教育局　　浏览次数：<span>128</span> 次　【字体：大 中 小】</div>
            <div><div>2022年，全局认真落实上级部署，各项工作取得新进展。</div><div>一、主要做法</div>
            <div>引进教师12名，培养骨干教师30名。</div><div>联系电话：0871-1234567</div>
            <div>河口县教育局</div><div>2023年1月5日</div></div>
            <div>【打印本页】 【关闭窗口】</div><div>上一篇：<a href="1">关于印发通知</a></div><div>下一篇：没有了</div></div>
            <div><a href="x">网站地图</a> | <a href="y">联系我们</a></div>
            <div>主办单位：河口县人民政府　承办：县政务局</div><div>地址：河口县人民路1号</div>
            <div>版权所有：河口县人民政府 滇ICP备05000001号</div></div></body></html>""";

    @Test
    void aPageMadeOfDivisionsLosesWhatIsAroundTheReport() {
        Outcome<String> read = read(GOVERNMENT.getBytes(StandardCharsets.UTF_8));
        assertThat(read.value().orElseThrow()).isEqualTo("""
                河口县教育局2022年工作总结
                2022年，全局认真落实上级部署，各项工作取得新进展。
                一、主要做法
                引进教师12名，培养骨干教师30名。
                联系电话：0871-1234567
                河口县教育局
                2023年1月5日
                """);
        assertThat(read.diagnostics()).singleElement().satisfies(remark -> assertThat(remark.arguments())
                .containsExactly("page", "9"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "发布时间：2023-01-05 10:20:33 来源：县教育局",
                "【 字体：大 中 小 】 打印 关闭",
                "[打印本页] [关闭窗口]",
                "来源：办公室　作者：张某　点击数：1024",
                "信息来源：县教育局 | 发布日期：2023年1月5日 | 阅读：33次",
            })
    void whatTheSiteSaysBelowTheTitleGoes(String line) {
        String page = "<p>某局工作总结</p><p>" + line + "</p><p>" + "引进人才，培养骨干。".repeat(10) + "</p>";
        assertThat(read(page.getBytes(StandardCharsets.UTF_8)).value().orElseThrow())
                .startsWith("某局工作总结\n引进人才");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='breadcrumb'><a href=a>主页</a> / 总结</div>",
                "<div id='pageFooter'>河口县教育局主办</div>",
                "<ul class='related-list'><li><a href=a>关于评选先进的通知</a></li></ul>",
                "<div class='share'>微信 微博</div>",
                "<p>当前位置：首页 &gt; 总结</p>",
                "<p>您现在的位置： 网站首页 » 公开 » 总结</p>",
            })
    void whatIsNamedOrWordedAsThePageGoes(String around) {
        String report = "<p>某局工作总结</p><p>一、做法</p><p>" + "引进人才，培养骨干。".repeat(10) + "</p>";
        for (String page : new String[] {around + report, report + "<p>某局</p>"}) {
            assertThat(read(page.getBytes(StandardCharsets.UTF_8)).value().orElseThrow())
                    .startsWith("某局工作总结\n一、做法\n引进人才");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='nav'><p>一、做法</p><p>抓好人才。</p></div>",
                "<p class='next'>三、下一步打算</p>",
                "<div class='footer'>全局干部职工共同努力，完成任务。</div>",
                "<p>主办单位：某局</p>",
                "<p>来源：办公室</p>",
                "<p>上一篇章已经翻过，下一篇章正待书写</p>",
                "<p>时间：2022年1月至12月</p>",
                "<p>联系我们的群众有三百人</p>",
                "<p>大</p>",
                "<p>发布时间：2022年全年，印发文件12份，来源：各科室 自行上报</p>",
                "<p>打印机使用情况</p>",
            })
    void whatMayBeTheReportStays(String part) {
        String words = Jsoup.parse(part).text();
        String rest = "<p>" + "引进人才，培养骨干。".repeat(10) + "</p>";
        for (String page : new String[] {"<p>某局工作总结</p>" + part + rest, "<p>某局工作总结</p>" + rest + part}) {
            String text = read(page.getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
            assertThat(text.replaceAll("\\s", "")).contains(words.replace(" ", ""));
        }
    }
}
