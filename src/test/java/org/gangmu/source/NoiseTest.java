package org.gangmu.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoiseTest {

    private static final Noise DEFAULTS = Noise.defaults();

    private static SourceFile read(String text) {
        return new SourceReader(DEFAULTS)
                .read("x.txt", text.getBytes(UTF_8))
                .value()
                .orElseThrow();
    }

    private static List<String> lines(String text) {
        return read(text).lines().stream().map(line -> line.text().toString()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "watermark~【更多公文素材 ，微信：dadawk01】",
                "watermark~【更多公文素材，微信： dadawk01】",
                "watermark~【更多公 文素材，微信：dadawk01】",
                "watermark~【 更多公文素材，微信：dadawk01】",
                "watermark~【更多公文素材，微 信：dadawk01 】",
                "watermark~【加微信 abc123 获取更多范文】",
                "watermark~（更多精品材料请关注微信公众号：公文网）",
                "watermark~[免费下载公文范文，QQ：12345678]",
                "watermark~更多精品材料请关注微信公众号“公文写作”",
                "watermark~微信公众号：gongwen123",
                "watermark~本文来自某某公文网www.example.com",
                "watermark~来源网站：www.example.com",
                "paywall~##paidbegin##",
                "paywall~##paidend##",
                "paywall~……未完，全文共5423字",
                "paywall~……（此处隐藏1234字）……",
                "paywall~点击下载全文",
                "paywall~本文仅供会员阅读",
                "furniture~下载",
                "furniture~下载 打印 收藏 关闭",
                "furniture~【打印】【关闭】",
                "furniture~返回顶部",
                "furniture~分享到：",
                "furniture~上一篇：某某总结",
                "furniture~下一篇：没有了",
                "furniture~【字号：大 中 小】",
                "furniture~字体：[大 中 小] 打印本页",
                "furniture~浏览次数：1234",
                "furniture~点击数： 12次",
                "furniture~首页 > 范文 > 总结",
                "furniture~当前位置：首页 > 公文",
                "furniture~责任编辑：某某",
                "furniture~《某局工作总结.docx》由会员分享，可在线阅读，更多相关《某局工作总结.docx（9页）》请在某某文库上搜索。",
                "furniture~某局工作总结.docx_第3页",
                "furniture~第3页 / 共9页",
                "furniture~上传人：abc 文档编号：123 上传时间：2020-01-02 格式：DOCX 页数：9",
                "furniture~亲，九页全部预览完了，喜欢就带走吧！",
                "furniture~- 2、本站不保证该用户上传的文档完整性。",
                "furniture~下载 相关 举报",
                "furniture~会员登录  新用户注册 退出",
                "furniture~加入VIP免费下载 立即下载",
                "furniture~您可能关注的文档",
                "furniture~写作高手，公文神器！ 立即了解",
                "paywall~（未完，全文共3285字，当前显示810字）",
                "paywall~（请认真阅读下面的提示信息）",
                "markup~&nbsp;",
                "markup~<U+00A0>",
                "markup~<!-- 正文开始 -->",
                "markup~<br/>",
                "markup~<p>",
                "markup~</p>",
                "markup~<div class=\"a b\">",
                "markup~<span style='x'>",
            })
    void takesOut(String reason, String noise) {
        SourceFile file = read("第一行。\n" + noise + "\n第三行。");

        assertThat(file.removals()).extracting(Removal::reason).containsExactly(reason);
        assertThat(file.removals()).extracting(Removal::text).containsExactly(noise);
        assertThat(file.lines()).extracting(line -> line.text().toString()).containsExactly("第一行。", "", "第三行。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "开通微信公众号，发布各类材料300余篇。",
                "（一）开通微信公众号",
                "一是用好微信公众号、网站等平台（发布信息材料200篇、公众号文章30篇）。",
                "更多群众通过微信公众号反映诉求，问题得到解决。",
                "创新运用微信H5宣传页、“融媒宣传队”专栏等形式宣传阐释。",
                "【学习强国】平台上线，微信公众号同步推送。",
                "下载量达到3万次。",
                "打印店整治行动全面完成。",
                "首页改版完成。",
                "来源：某县委组织部",
                "供稿：某某",
                "发布时间：2023-01-01",
                "浏览次数超过10万次，点击量持续上升。",
                "<通知>已经印发，<x名>干部参加。",
                "A<B，且C>D。",
                "未完成任务3项。",
                "办理登录后查看流程优化事项。",
                "关闭煤矿12处。",
                "上一篇大文章，下一步再努力。",
                "字号从大到小排列。",
                "附件存于D:\\new\\reports。",
                "位置优越，交通便利。",
                "##与*和***、****都是空缺。",
                "责任编辑负责制全面落实。",
                "相关",
                "本站党员带头上传服务承诺，接受监督。",
                "第3页第2行的表述已经修改。",
                "文档管理规范，归档文书档案300件。",
                "免费下载法规汇编200份。",
                "为大家提供了优质服务。",
                "本文来自基层调研。",
                "A&B公司、Q&A环节。",
            })
    void leavesReportTextAlone(String text) {
        assertThat(read(text).removals()).isEmpty();
        assertThat(lines(text)).containsExactly(text);
    }

    @Test
    void writtenOutLineEndsBreakTheLine() {
        SourceFile file = read("一、开头\\r\\n二、中间\\n\\n三、结尾\\t完\\r\\n");

        assertThat(file.lines())
                .extracting(line -> line.text().toString())
                .containsExactly("一、开头", "二、中间", "", "三、结尾完");
        assertThat(file.removals()).extracting(Removal::text).containsExactly("\\r\\n", "\\n", "\\n", "\\t", "\\r\\n");
        assertThat(file.lines().get(3).text().offset(4)).isEqualTo(file.text().indexOf("完"));
    }

    @Test
    void tagsThatBeganBlocksBreakTheLine() {
        assertThat(lines("<p>一、开头</p><p>二、<b>中间</b>部分<br>三、结尾</p>")).containsExactly("一、开头", "", "二、中间部分", "三、结尾");
    }

    @Test
    void noiseInsideALineIsSkippedAndTheRestKeepsItsPlaces() {
        SourceFile file = read("##paidbegin##（一）强化\u200b自觉 ，落实  【更多公文 素材，微信：a1】");

        Line line = file.lines().get(0);
        assertThat(line.text().toString()).isEqualTo("（一）强化自觉 ，落实");
        assertThat(line.text().start()).isEqualTo(13);
        assertThat(file.place(line.text().offset(5))).isEqualTo(new Place(1, 20));
        assertThat(file.removals()).extracting(Removal::reason).containsExactly("paywall", "watermark");
    }

    @Test
    void controlCharactersAreListed() {
        SourceFile file = read("第一\u0007段\f第二段，还有许多别的文字在这里。\u001a");

        assertThat(file.lines()).extracting(line -> line.text().toString()).containsExactly("第一段", "第二段，还有许多别的文字在这里。");
        assertThat(file.removals())
                .extracting(Removal::reason)
                .containsOnly("control")
                .hasSize(3);
    }

    @Test
    void theLongerOfTwoMatchesAtOnePlaceWins() {
        Noise noise = Noise.of(List.of(new NoisePattern("short", "广告"), new NoisePattern("long", "广告.{1,3}位")));

        SourceFile file = new SourceReader(noise)
                .read("x.txt", "前广告招租位后广 告".getBytes(UTF_8))
                .value()
                .orElseThrow();

        assertThat(file.removals())
                .containsExactly(
                        new Removal(new Span(1, 6), "广告招租位", "long"), new Removal(new Span(7, 10), "广 告", "short"));
        assertThat(file.lines().get(0).text().toString()).isEqualTo("前后");
    }

    @Test
    void aPatternThatWouldNeverEndIsGivenUpAndTold() {
        Noise noise = Noise.of(List.of(
                new NoisePattern("endless", "(a{1,40}){1,40}!"),
                new NoisePattern("deep", "(?:a|b){9000,}c"),
                new NoisePattern("good", "广告")));
        String line = "正文" + "a".repeat(30_000) + "广告";

        Outcome<SourceFile> outcome = new SourceReader(noise).read("x.txt", ("第一行\n" + line).getBytes(UTF_8));

        assertThat(outcome.failed()).isFalse();
        assertThat(outcome.diagnostics()).allMatch(found -> found.code().equals("noise-slow"));
        assertThat(outcome.diagnostics())
                .contains(Diagnostic.warning("noise-slow", "x.txt", new Place(2, 1), "endless", "(a{1,40}){1,40}!"));
        assertThat(outcome.value().orElseThrow().removals())
                .extracting(Removal::reason)
                .containsExactly("good");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "某某网站~前某 某\u3000网站后~某 某\u3000网站",
                "某[某甲[网站]]乙~前某站乙后~某站乙",
                "\\Q某某*网站\\E~前某某*网站后~某某*网站",
                "\\Q某某*~前某某*后~某某*",
                "某\\p{IsHan}{2}站~前某某网站后~某某网站",
                "某{2}网站~前某某网 站后~某某网 站",
            })
    void blanksMayStandInsideTheWordsOfAPatternAndItsSyntaxStands(String pattern, String text, String removed) {
        Noise noise = Noise.of(List.of(new NoisePattern("own", pattern)));

        assertThat(new SourceReader(noise)
                        .read("x.txt", text.getBytes(UTF_8))
                        .value()
                        .orElseThrow()
                        .removals())
                .extracting(Removal::text)
                .containsExactly(removed);
    }

    @Test
    void aBrokenPatternIsRefused() {
        assertThatThrownBy(() -> Noise.of(List.of(new NoisePattern("x", "("))))
                .isInstanceOf(PatternSyntaxException.class);
    }
}
