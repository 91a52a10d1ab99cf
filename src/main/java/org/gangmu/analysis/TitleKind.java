package org.gangmu.analysis;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells what stands in 《》 by its title and by the words around it: a document by its last word (办法, 方案), one of the central leadership
 * by its first (中国共产党, 中华人民共和国) or by 中央 before it, a medium by 报 or by 节目 behind it, a work of art by 影片 before it. Stateless.
 */
final class TitleKind {

    private static final Pattern DOCUMENT = Pattern.compile(".*(?:办法|方案|意见|通知|规定|细则|规则|条例|准则|要点|清单|计划|制度|规划|纲要|措施|安排|章程"
            + "|机制|指引|标准|预案|手册|报告|决定|决议|公约|规范|目录|台账|提示|协议|合同|职责|范围|总结|分工|重点任务|任务书|责任书|承诺书|指南|守则|禁令|批复|公报"
            + "|公告|通告|意见书|建议书|备忘录|条款|倡议书|白皮书|若干政策|政策|流程|程序|要求|议程|说明|名册|名单|函)(?:（[^（）]{1,20}）)?");
    private static final Pattern LAW = Pattern.compile(".*(?:法|法典)");
    private static final Pattern NO_LAW =
            Pattern.compile(".*(?:办法|方法|做法|说法|想法|疗法|书法|普法|执法|司法|看法|用法|打法|工作法|学习法|守法|违法|合法|依法)");
    private static final Pattern CENTRAL =
            Pattern.compile("(?:中共中央|中国共产党|中华人民共和国|国务院|中央|全国|最高人民法院|最高人民检察院|国家|党和国家|党政领导干部).*");
    /** A regulation without a place before it is one of the Party or the State Council. */
    private static final Pattern REGULATION = Pattern.compile(".*(?:条例|准则)");

    private static final Pattern PLACE =
            Pattern.compile(".{0,12}?(?:省|市|县|区|旗|州|盟|乡|镇|村|街道|学校|学院|大学|医院|公司|集团|局|厅|我院|我校)(?!级|域|委员会).*");
    /** The offices of the central leadership, whose 办公厅 is of no place. */
    private static final Pattern OFFICE = Pattern.compile("^(?:(?:中共中央|中央|国务院)(?:办公厅|办公室)?[、和]?)+");

    private static final Pattern BEFORE_CENTRAL = Pattern.compile(
            ".*(?:中共中央|党中央|中央|国务院|中办|国办|中央办公厅|国务院办公厅|中纪委|中央纪委|中央纪委国家监委|中组部|中央组织部|中宣部|教育部|国家卫健委|国资委党委)(?:的|关于|印发|印发的|出台的|制定的)?");
    private static final Pattern MEDIUM =
            Pattern.compile(".*(?:日报|晚报|早报|时报|晨报|都市报|商报|青年报|法治报|教育报|周刊|电视台|电台|新闻网|卫视|客户端|公众号|新闻联播|新闻频道|播报|政府公报|国务院公报)");
    private static final Pattern PAPER = Pattern.compile(".{1,7}(?<![通简汇周年月快公情预申举警喜海战上呈填专板墙])报");
    private static final Pattern BEFORE_WORK = Pattern.compile(
            ".*(?:影片|电影|短片|纪录片|专题片|教育片|宣传片|微视频|微电影|电视剧|话剧|歌剧|舞台剧|情景剧|歌曲|节目|杂志|栏目|拍摄|拍摄了|摄制|录制|收看|观看|收听|演唱|合唱)");
    private static final Pattern AFTER_MEDIUM = Pattern.compile(
            "(?:等|等一批|等系列|等多部)?(?:警示教育片|教育片|警示片|影片|电影|短片|纪录片|专题片|宣传片|电视剧|话剧|剧目|作品|歌曲|节目|栏目|杂志|期刊|报纸|频道|平台|公众号|客户端|媒体).*");
    private static final Pattern AFTER_BOOK = Pattern.compile("(?:等|等一批|等系列|等多种)?(?:书籍|图书|读本|丛书|著作|文章|论文|专著|作品集).*");

    private TitleKind() {}

    /** Tells whether a title ends as those of documents do. */
    static boolean isDocument(String title) {
        return DOCUMENT.matcher(title).matches() || title.startsWith("关于");
    }

    /**
     * Tells what a thing is that the lexicon does not know.
     *
     * @param title its cleaned title
     * @param around what stands before and behind it
     */
    static Mention.Kind of(String title, Around around) {
        boolean blank = !Blanks.find(title).isEmpty();
        if (MEDIUM.matcher(title).matches() || PAPER.matcher(title).matches()) {
            return Mention.Kind.MEDIA;
        }
        boolean law = LAW.matcher(title).matches() && !NO_LAW.matcher(title).matches();
        if (!law && !isDocument(title)) {
            return byPlace(around).orElse(Mention.Kind.OTHER_DOCUMENT);
        }
        boolean local =
                blank || PLACE.matcher(OFFICE.matcher(title).replaceFirst("")).matches();
        boolean central = CENTRAL.matcher(title).matches()
                || law
                || REGULATION.matcher(title).matches();
        if (!local && (central || BEFORE_CENTRAL.matcher(around.before()).matches())) {
            return Mention.Kind.CENTRAL_DOCUMENT;
        }
        return Mention.Kind.LOCAL_DOCUMENT;
    }

    private static Optional<Mention.Kind> byPlace(Around around) {
        if (AFTER_BOOK.matcher(around.after()).matches()) {
            return Optional.of(Mention.Kind.OTHER_DOCUMENT);
        }
        boolean medium = AFTER_MEDIUM.matcher(around.after()).matches()
                || BEFORE_WORK.matcher(around.before()).matches();
        return medium ? Optional.of(Mention.Kind.MEDIA) : Optional.empty();
    }

    /**
     * The words around a title, or around a row of titles.
     *
     * @param before a few characters before it
     * @param after a few behind it
     */
    record Around(String before, String after) {}
}
