package org.gangmu.language;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds full names of persons, few and sure. HanLP alone is right in 10 of 94 cases on reports; what it finds must also begin with a
 * common surname, have three characters, and none that names of offices and counts are made of. HanLP's dictionaries take half a second to
 * load, when they are first needed. Thread-safe.
 */
public final class Persons {

    private static final String SURNAMES =
            "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房";

    private static final String NEVER = "余人名次条件期册处部党管村区占比某等局委办所县市镇乡组";

    private static final int LENGTH = 3;

    /** Loads HanLP once, when a text first asks for names. */
    private static final class Loaded {
        static final Segment SEGMENT =
                HanLP.newSegment().enableNameRecognize(true).enableOffset(true);
    }

    private Persons() {}

    /**
     * Tells whether a name may begin with a character, without loading any dictionary.
     *
     * @param c a UTF-16 unit
     * @return whether it is a common surname
     */
    public static boolean mayBegin(char c) {
        return SURNAMES.indexOf(c) >= 0;
    }

    /**
     * Finds the names in a text.
     *
     * @param text a sentence
     * @return where they stand, in order
     */
    public static List<Stretch> find(String text) {
        List<Stretch> found = new ArrayList<>();
        for (Term term : Loaded.SEGMENT.seg(text)) {
            boolean person = term.nature == Nature.nr && term.word.length() == LENGTH;
            if (person && isName(term.word)) {
                found.add(new Stretch(term.offset, term.offset + LENGTH));
            }
        }
        return found;
    }

    private static boolean isName(String word) {
        return mayBegin(word.charAt(0)) && word.chars().noneMatch(c -> NEVER.indexOf(c, 0) >= 0 && c != word.charAt(0));
    }
}
