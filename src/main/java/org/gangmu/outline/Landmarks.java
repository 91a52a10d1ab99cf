package org.gangmu.outline;

import java.util.regex.Pattern;
import org.gangmu.source.Script;
import org.gangmu.source.Text;

/** Lines that are told by their form: dates, names, labels, greetings. Stateless; only short lines are looked at. */
final class Landmarks {

    /** A line longer than this is prose. */
    private static final int LONGEST = 60;

    private static final int LONGEST_GREETING = 40;
    private static final int LONGEST_MARK = 20;

    /** What a date or the bracket around one begins with. */
    private static final String DATE_STARTS = "（( \u3000\u00a00123456789０１２３４５６７８９xX×*一二三四五六七八九零〇○OＯ";

    private static final String DATE_FORM =
            "(?:\\d{2}[\\dxX×*]{2}|[xX×*]{2,4}(?=\\s*年)|[一二三四五六七八九零〇○0OＯ]{4})\\s*[年./-]\\s*(?:\\d{1,2}|[一二三四五六七八九十元]{1,3}|[xX×*]{1,3})\\s*"
                    + "(?:月|[./-])?\\s*(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,3}|[xX×*]{1,3})\\s*日?)?";

    private static final Pattern DATE = Pattern.compile("[（(]?\\s*" + DATE_FORM + "\\s*(?:印发|发布)?\\s*[）)]?");
    private static final Pattern DATE_AND_PLACE = Pattern.compile("[（(]\\s*" + DATE_FORM + "[^。]{0,40}[）)]");
    private static final Pattern DATE_OF_SESSION =
            Pattern.compile(DATE_FORM + "\\s*[在于][^。，；]{2,50}(?:会议?|大会|全会|[会次]议)上?");
    private static final Pattern DATE_AT_END = Pattern.compile("(.{2,40}?)\\s+(" + DATE_FORM + ")");
    private static final Pattern ATTACHMENT = Pattern.compile(
            "附\\s*(?:件|表|录|注)?\\s*[一二三四五六七八九十\\d]{0,3}\\s*(?:[：:．.、].*|$)|名词解释\\s*[：:]?|附件\\s.*|注释\\s*[：:]?");
    private static final Pattern SUPPLY = Pattern.compile(
            "[（(]?\\s*(?:供\\s*稿|来\\s*源|信息来源|文章来源|撰\\s*稿|作\\s*者|签\\s*[字名]|落款|署名|审\\s*核|编\\s*辑)\\s*(?:人|单位|者)?\\s*[：:].*");
    private static final Pattern BYLINE = Pattern.compile(
            "[（(]?\\s*(?:述职人|述责人|述廉人|报告人|汇报人|承诺人|总结人|联系人|负责人|姓\\s*名|作\\s*者|职\\s*务|单\\s*位|部\\s*门|主讲人|发言人|撰稿人?|供稿)\\s*[：:].*");
    private static final Pattern HEADER =
            Pattern.compile("[【\\[]?\\s*(?:标\\s*题|题\\s*目|发文单位|发布单位|发文机关|发布机构|发文时间|发布时间|发布日期|成文日期|印发日期|索\\s*引\\s*号"
                    + "|文\\s*号|发文字号|信息来源|来\\s*源|日\\s*期|时\\s*间|主\\s*题\\s*词|信息类别|公开方式)\\s*[】\\]]?\\s*[：:].*");
    private static final Pattern HEADER_TITLE =
            Pattern.compile("[【\\[]?\\s*(?:标\\s*题|题\\s*目)\\s*[】\\]]?\\s*[：:]\\s*(.+)");
    private static final Pattern SALUTATION = Pattern.compile(
            "(?:尊敬的|敬爱的|各位|同志们|同事们|老师们|朋友们|代表们|委员们|领导|主任|主席|书记|校长|院长)[^。；]{0,36}[：:！!，,]|[^。；，]{2,16}(?:委员会|党委|党组|纪委|组织部|办公室|党工委|支部)[：:]");
    private static final Pattern ADDRESS = Pattern.compile(
            "((?:尊敬的)?(?:各位(?:代表|委员|领导|同志|同仁|老师|同事|评委|来宾)(?:[、，](?:各位)?(?:代表|委员|领导|同志|同仁|老师|同事|评委|来宾|同志们)(?:们)?){0,3}|同志们|同事们|朋友们)[：:！!，,])\\s*(.+)",
            Pattern.DOTALL);
    private static final Pattern DRAFT =
            Pattern.compile("[（(〔\\[]\\s*[^（()）]{0,10}(?:稿|草案|代拟|摘要|节选|全文|试行)\\s*[）)〕\\]]");
    private static final Pattern YEAR_IN_BRACKETS =
            Pattern.compile("[（(〔]\\s*(?:\\d{4}|二[〇○零0]..)\\s*[年—-].{0,12}[）)〕]");
    private static final Pattern NOTE = Pattern.compile("[（(〔].{1,18}[）)〕]");
    private static final Pattern PERSON_LIST = Pattern.compile(
            "\\d{1,2}\\s*[.．、]\\s*[\\u4e00-\\u9fff×xX*]{1,3}\\s{0,3}[\\u4e00-\\u9fff×xX*]{0,3}\\s*[（(][^）)]{2,18}[）)]");
    private static final Pattern TITLE_END = Pattern.compile(
            ".*(?:报\\s*告|总\\s*结|汇\\s*报|述\\s*职|材\\s*料|讲\\s*话|发\\s*言|计\\s*划|方\\s*案|要\\s*点|意\\s*见|通\\s*知|体\\s*会|小\\s*结|提\\s*纲"
                    + "|工作情况|情况|安\\s*排|打\\s*算|致\\s*辞|规\\s*划|纲\\s*要|办\\s*法|公\\s*报|通\\s*报|决\\s*定|简\\s*报|说\\s*明|综\\s*述|述责述廉|述职述廉|思\\s*路|设\\s*想|思\\s*考|做法|建\\s*议|检\\s*查|汇\\s*编|启示|报\\s*告\\s*书)"
                    + "\\s*(?:参考)?(?:范文|例文|样本|模板|精编|精选)?\\s*(?:篇\\s*[一二三四五六七八九十\\d]{1,3}|[一二三四五六七八九十]|\\d{0,2})\\s*(?:[（(〔\\[【][^）)】]{1,30}[）)〕\\]】])?\\s*(?:\\d{3,5}\\s*字(?:范文)?)?(?:\\.(?:docx?|wps|pdf|pptx?|txt))?】?\\s*");
    private static final Pattern OFFICE_END = Pattern.compile(
            ".{1,28}(?:委员会|委|局|会|部|院|校|府|办|公司|集团|中心|组|室|厅|处|镇|乡|街道|大学|学院|中学|小学|支部|总支|党组|所|站|队|法院|检察院|医院|银行|工会)");

    private static final Pattern SEPARATOR = Pattern.compile("[【\\[（(]?\\s*(?:第\\s*[一二三四五六七八九十\\d]{1,3}\\s*篇"
            + "|篇\\s*[一二三四五六七八九十\\d]{1,3}|(?:范文|例文|样本|参考)\\s*[一二三四五六七八九十\\d]{1,3})"
            + "\\s*[】\\]）)]?\\s*(?:[：:、]\\s*(.{0,50})|\\s(.{0,50})|$)");
    private static final Pattern NUMBERED_TITLE =
            Pattern.compile(".{2,40}\\s*(?:篇|[（(]篇)\\s*[一二三四五六七八九十\\d]{1,3}\\s*[）)]?");

    private Landmarks() {}

    /** Whether a line sets one of several reports in a file apart from the others (篇一：…, 范文二). */
    static boolean isSeparator(CharSequence line) {
        return line.length() <= LONGEST
                && !Prose.isClosed(line)
                && (SEPARATOR.matcher(Script.simplified(line)).matches()
                        || NUMBERED_TITLE.matcher(Script.simplified(line)).matches());
    }

    /** Whether a line can be told by its form and so is never part of a hard wrap. */
    static boolean isLandmark(CharSequence line) {
        if (line.length() > LONGEST) {
            return false;
        }
        if (isDate(line) || isAttachment(line)) {
            return true;
        }
        String words = Script.simplified(line);
        return SUPPLY.matcher(words).matches()
                || BYLINE.matcher(words).matches()
                || PERSON_LIST.matcher(words).matches()
                || HEADER.matcher(words).matches()
                || (words.length() <= LONGEST_GREETING
                        && SALUTATION.matcher(words).matches())
                || (words.length() <= LONGEST_MARK && DRAFT.matcher(words).matches());
    }

    static boolean isDate(CharSequence line) {
        if (!isShort(line) || line.length() == 0 || DATE_STARTS.indexOf(line.charAt(0)) < 0) {
            return false;
        }
        return DATE.matcher(line).matches()
                || DATE_AND_PLACE.matcher(line).matches()
                || DATE_OF_SESSION.matcher(Script.simplified(line)).matches();
    }

    static boolean isAttachment(CharSequence line) {
        return line.length() > 0
                && "附名注註".indexOf(line.charAt(0)) >= 0
                && ATTACHMENT.matcher(Script.simplified(line)).matches();
    }

    static boolean isSupply(CharSequence line) {
        return isShort(line) && SUPPLY.matcher(Script.simplified(line)).matches();
    }

    static boolean isByline(CharSequence line) {
        return isShort(line)
                && (BYLINE.matcher(Script.simplified(line)).matches()
                        || PERSON_LIST.matcher(line).matches());
    }

    static boolean isPersonInList(CharSequence line) {
        return line.length() <= 30 && PERSON_LIST.matcher(line).matches();
    }

    static boolean isHeader(CharSequence line) {
        return isShort(line) && HEADER.matcher(Script.simplified(line)).matches();
    }

    static boolean isSalutation(CharSequence line) {
        return line.length() <= LONGEST_GREETING
                && SALUTATION.matcher(Script.simplified(line)).matches();
    }

    static boolean isDraftMark(CharSequence line) {
        return line.length() <= LONGEST_MARK
                && DRAFT.matcher(Script.simplified(line)).matches();
    }

    /** Whether a line under a title holds the year or years that the report is about, in brackets, and no day. */
    static boolean isYearInBrackets(CharSequence line) {
        return line.length() <= 20 && YEAR_IN_BRACKETS.matcher(line).matches() && !isDate(line);
    }

    /** Whether a line is a short note in brackets, as stands below a date. */
    static boolean isNote(CharSequence line) {
        return line.length() <= 20 && NOTE.matcher(line).matches();
    }

    /** Whether a line under a title names the office that is written to. */
    static boolean isAddressee(CharSequence line) {
        int last = line.length() - 1;
        boolean isList = line.length() <= LONGEST && line.charAt(0) == '各';
        boolean isLine = last >= 2 && Prose.isColon(line.charAt(last)) && (last <= 24 || isList);
        return isLine && (isOffice(line.subSequence(0, last)) || isList);
    }

    static boolean endsLikeTitle(CharSequence line) {
        return isShort(line) && TITLE_END.matcher(Script.simplified(line)).matches();
    }

    static boolean isOffice(CharSequence line) {
        return line.length() <= 30
                && OFFICE_END.matcher(Script.simplified(Prose.squeeze(line))).matches();
    }

    /** Gives the title that a header line or a separator names, without white space at its edges; empty where it names none. */
    static Text namedTitle(Text line) {
        if (!isShort(line)) {
            return Text.EMPTY;
        }
        var header = HEADER_TITLE.matcher(Script.simplified(line));
        if (header.matches()) {
            return line.part(header.start(1), header.end(1));
        }
        var separator = SEPARATOR.matcher(Script.simplified(line));
        if (!separator.matches()) {
            return Text.EMPTY;
        }
        int group = separator.group(1) == null ? 2 : 1;
        return separator.group(group) == null ? Text.EMPTY : line.part(separator.start(group), separator.end(group));
    }

    /** Whether a line sets reports apart by a number before their titles, not behind them. */
    static boolean isLeadingSeparator(CharSequence line) {
        return isShort(line)
                && !Prose.isClosed(line)
                && SEPARATOR.matcher(Script.simplified(line)).matches();
    }

    /** Tells where a greeting at the head of a sentence ends; 0 where the line does not begin with one. */
    static int greetingEnd(CharSequence line) {
        CharSequence start = line.length() > LONGEST ? line.subSequence(0, LONGEST) : line;
        var matcher = ADDRESS.matcher(Script.simplified(start));
        return matcher.matches() ? matcher.end(1) : 0;
    }

    /** Tells where the date begins in a line that holds an office and a date; 0 where it does not. */
    static int dateStart(CharSequence line) {
        if (!isShort(line)) {
            return 0;
        }
        var matcher = DATE_AT_END.matcher(Prose.narrow(Script.simplified(line)));
        return matcher.matches() && !Prose.isPunctuated(matcher.group(1)) ? matcher.start(2) : 0;
    }

    private static boolean isShort(CharSequence line) {
        return line.length() <= LONGEST;
    }
}
