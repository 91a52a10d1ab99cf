package org.gangmu.outline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.source.Script;

/**
 * Tells the office that a report is about: from the head of its title, a header line, by-line or signature, else from how the
 * text speaks of itself. Stateless.
 */
final class Units {

    /** So much of a report's text is looked at. */
    private static final int LOOK = 6000;

    private static final String OFFICE =
            "(?:委员会|党委|党组|党工委|工委|委|局|会|部|院|校|府|办公室|办|公司|集团|中心|组|室|厅|处|(?<![学专百本文理工商各])科|镇|乡|街道|大学|学院|中学|小学|幼儿园|支部|总支|所|站|队|区|县|市|州|旗|银行|分行|支行|总行|联社|监狱|法庭|大队|馆|社|厂|村|社区|园|政协|人大|妇联|工商联|科协|文联|残联|侨联|团委)";
    private static final Pattern LEADING_YEAR = Pattern.compile(
            "^\\s*(?:[（(【\\[][^）)】\\]]{1,16}[）)】\\]])?\\s*(?:(?:19|20)\\d{2}|二[〇○零0]..)\\s*年?(?:度)?(?:上半年|下半年)?|^[（(【\\[][^）)】\\]]{1,16}[）)】\\]]");
    private static final Pattern HEAD = Pattern.compile(
            "^(?:有?关于)?((?:中共)?[^，。：、|｜・·\\s\\d][^，。：、|｜・·\\s]{0,35}?" + OFFICE
                    + ")(?:领导)?(?:班子)?(?:关于|(?:19|20)\\d{2}|二[〇○零]|过去|近[一二三四五]年|落实|履行|贯彻|述职|工作|党建|年度|党风|全面|上半年|党支部|抓|推进|开展|加强|基层|意识|安全|思想|纪检|学习)");
    private static final Pattern HEAD_OF = Pattern.compile(
            "^((?:中共)?[^，。：\\s]{0,36}?(?:组织部|宣传部|统战部|政府|局|院|校|部|委|镇|乡|县|区|市|公司))(?:党组|党委)?副?(?:书记|部长|局长|院长|校长|主任|镇长|乡长|县长|区长|市长|长|经理)");
    private static final Pattern LABELLED =
            Pattern.compile("(?:发文单位|发布单位|发文机关|发布机构|单\\s*位|部\\s*门)\\s*[：:]\\s*(\\S.{1,28})");
    private static final Pattern SIGNED = Pattern.compile("[（(]?(.{2,28}?" + OFFICE + ")[）)]?");
    private static final Pattern HELD =
            Pattern.compile("[（(]?((?:中共)?[^，。、：；“”《》]{1,24}?" + OFFICE + ")(?:党[委组]|党总支|党支部)?副?"
                    + "(?:书记|部长|局长|院长|校长|园长|主任|镇长|乡长|县长|区长|市长|总?经理|董事长|厂长|所长|站长|馆长|处长|科长|社长)"
                    + "(?:[、，].{1,16}?)?[\\u4e00-\\u9fff×xX*]{0,4}[)）]?");
    /** What every place has: no name of an office by itself. */
    private static final Pattern ANY_OFFICE = Pattern.compile(
            "(?:最新.*|农?村村?两委|党?总?支部|党?总支|党委|党组|委员会|办公室|学校|学院|大学|中学|小学|中?小学校园?|校园|幼儿园|医院|社区|村|村委会?|村两委|乡镇|镇政府|街道|单位|部门|机关|公司|集团|企业|银行|中心|法院|检察院)|[全各本该我].*");

    /** How reports begin that speak of their office by name: 2022年，青山县司法局坚持…. */
    private static final Pattern SUBJECT = Pattern.compile(
            "(?m)^\\s*(?:(?:19|20)\\d{2}年度?(?:以来)?|今年以来|一年来|近年来|半年来|[上下]半年)\\s*[，,]\\s*([^，。：；、,:;\\s“”《》*我本全各自在]{2,20}?"
                    + "(?:党委|党组|党工委|局|院|委|会|镇|乡|街道|县|区|市|公司|学|校|所|站|中心|集团|银行|联社|部|厅|办|妇联))"
                    + "(?:领导班子)?(?:坚持|认真|紧紧|紧扣|深入|严格|全面|按照|始终|围绕|立足|以|在|积极|切实|一直|牢固|主动|扎实|贯彻|坚决|团结)");

    /** The opening sentences stand in so much of a text. */
    private static final int OPENING = 1500;

    private static final Pattern SPEAKER =
            Pattern.compile("^[\\s（(]*(?:(?:本文)?作者|述职者?|述职人|报告人|汇报人|发言人|主讲人|姓\\s*名)(?:[:：系为是]|(?=\\s))\\s*");

    /** A name of up to four characters, perhaps spaced out, with a gap behind it. */
    private static final Pattern NAME =
            Pattern.compile("[（(]?(?:[\\u4e00-\\u9fff×xX*]\\s)?[\\u4e00-\\u9fff×xX*]{1,3}[\\s\\u3000]+(?=[^\\s].{2})");

    private static final Pattern COMMITTEE = Pattern.compile(
            "(?=[省州市区县旗镇乡街])(省委|州委|市委|区委|县委|旗委|镇党委|乡党委|街道党工委)"
                    + "(?!书记、|直属|依法治|第?[一二三四五六七八九十]*巡察|部署|要求|安排|决策|统一|[、和][^，。]{0,12}(?:领导|指导|关心)下|[^，。、]{0,12}(?:领导|指导|关心|支持)下)");
    private static final Pattern OWN =
            Pattern.compile("我(局|院|校|镇|乡|街道|公司|集团|厂|中心|所|站|部|办|处|县|区|市|旗|村|社区|支部|馆|队|行|社|委|厅)(?!们|门)");
    private static final Pattern DEPARTMENT = Pattern.compile("部务会|部机关|部领导班子|部长办公会|作为(?:组织|宣传|统战)部长|一部之长");
    private static final Pattern NO_OFFICE =
            Pattern.compile("(?:在|于|对|为|把|从|以|第一书记|印发|转发|做好|全面|学习|深入).*|.*《.*|政府|[局部会院村园社所站组队厂馆校]|.*(?:驻村|年).*");
    private static final List<String> DEPARTMENTS = List.of("组织", "宣传", "统战");

    /** Committees, the highest first: a report speaks of those above it as well, and the lowest is its own. */
    private static final List<String> RANKS = List.of("省委", "州委", "市委", "区委", "县委", "旗委", "街道党工委", "镇党委", "乡党委");

    /** Words before a committee that gives orders or takes reports. */
    private static final List<String> ABOVE = List.of("按照", "根据", "遵照", "依照", "落实", "报告");

    private Units() {}

    /** Tells the office; empty where the text does not. */
    static Optional<String> of(String title, Facts.Parts parts) {
        for (String line : parts.labels()) {
            Matcher matcher = LABELLED.matcher(Script.simplified(line));
            if (matcher.find()) {
                return Optional.of(Prose.squeeze(line.substring(matcher.start(1), matcher.end(1))));
            }
        }
        String text = opening(parts.blocks());
        Optional<String> named = ofTitle(title, text);
        if (named.isPresent()) {
            return named;
        }
        for (String line : parts.labels()) {
            String words = Prose.squeeze(line);
            Matcher matcher = SIGNED.matcher(Script.simplified(words));
            if (matcher.matches() && !Prose.isPunctuated(line)) {
                return Optional.of(words.substring(matcher.start(1), matcher.end(1)));
            }
        }
        Optional<String> held = ofHolder(parts.labels());
        return held.isPresent() ? held : ofText(text);
    }

    /** Tells the office from a by-line that says what somebody is there: 市人民医院党委书记 王某, 王某 县委书记. */
    private static Optional<String> ofHolder(List<String> labels) {
        for (String line : labels) {
            String words = Prose.squeeze(withoutName(line));
            Matcher matcher = HELD.matcher(Script.simplified(words));
            boolean isOffice = matcher.matches()
                    && !NO_OFFICE.matcher(matcher.group(1)).matches()
                    && !ANY_OFFICE.matcher(matcher.group(1)).matches();
            if (isOffice) {
                return Optional.of(words.substring(matcher.start(1), matcher.end(1)));
            }
        }
        return Optional.empty();
    }

    /** Leaves out who speaks, where that stands before what he is: 述职人：张 三  市人民医院院长. */
    private static String withoutName(String line) {
        String words = SPEAKER.matcher(Script.simplified(line)).replaceFirst("");
        Matcher name = NAME.matcher(words);
        return name.lookingAt() ? words.substring(name.end()) : words;
    }

    private static Optional<String> ofTitle(String title, String text) {
        String words = LEADING_YEAR.matcher(Prose.squeeze(title)).replaceFirst("");
        String simple = Script.simplified(words);
        Matcher office = HEAD_OF.matcher(simple);
        if (!office.find()) {
            office = HEAD.matcher(simple);
            if (!office.find()) {
                return Optional.empty();
            }
        }
        boolean ofHead = office.group(1).endsWith("中学校") || office.group(1).endsWith("小学校");
        int end = office.end(1) - (ofHead ? 1 : 0);
        String name = words.substring(office.start(1), end);
        String plain = simple.substring(office.start(1), end);
        boolean isOffice = !ANY_OFFICE.matcher(plain).matches() && !isCutSchool(plain);
        if (!isOffice || NO_OFFICE.matcher(plain).matches()) {
            return Optional.empty();
        }
        boolean isPlace = name.length() == 1;
        return isPlace && text.contains(name + "委") ? Optional.of(name + "委") : Optional.of(name);
    }

    /** Whether the name was cut out of a headmaster's title: 后勤校(长). */
    private static boolean isCutSchool(String name) {
        return name.endsWith("校") && !name.endsWith("学校") && !name.endsWith("党校") && !name.endsWith("分校");
    }

    private static Optional<String> ofText(String text) {
        Matcher subject = SUBJECT.matcher(text.substring(0, Math.min(OPENING, text.length())));
        boolean isNamed = subject.find()
                && !NO_OFFICE.matcher(subject.group(1)).matches()
                && !ANY_OFFICE.matcher(subject.group(1)).matches();
        if (isNamed) {
            return Optional.of(subject.group(1));
        }
        String lowest = lowestCommittee(text);
        Matcher own = OWN.matcher(text);
        boolean isOther = own.find() && !"县区市旗部委".contains(own.group(1));
        if (isOther) {
            return Optional.empty();
        }
        if (lowest.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(DEPARTMENT.matcher(text).find() ? lowest + department(text) : lowest);
    }

    /** Finds the lowest committee that is named more than once, else the lowest at all; empty where none is named. */
    private static String lowestCommittee(String text) {
        int[] counts = new int[RANKS.size()];
        Matcher committees = COMMITTEE.matcher(text);
        while (committees.find()) {
            if (isAnother(text, committees.start())) {
                continue;
            }
            counts[RANKS.indexOf(committees.group(1))]++;
        }
        for (int often = 2; often > 0; often--) {
            for (int rank = counts.length - 1; rank >= 0; rank--) {
                if (counts[rank] >= often) {
                    return RANKS.get(rank);
                }
            }
        }
        return "";
    }

    /** Whether what stands before a committee says that it is not the one that reports: 按照县委, 向市委, 各乡镇党委. */
    private static boolean isAnother(String text, int at) {
        boolean isNear = at > 0 && "各乡经向给".indexOf(text.charAt(at - 1)) >= 0;
        return isNear || (at > 1 && ABOVE.contains(text.substring(at - 2, at)));
    }

    private static String department(String text) {
        String best = "";
        int most = 0;
        for (String department : DEPARTMENTS) {
            int count = text.split(department, -1).length;
            if (count > most) {
                most = count;
                best = department + "部";
            }
        }
        return best;
    }

    private static String opening(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            if (text.length() >= LOOK) {
                break;
            }
            text.append(block.text(), 0, Math.min(LOOK, block.length())).append('\n');
        }
        return text.toString();
    }
}
