package org.gangmu.language;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds real places of China, few and sure: a name that the dictionaries know as a place before 省 市 县 区 旗 州, and unknown names before 镇 乡 街道
 * that stand by themselves between marks of punctuation. HanLP's dictionaries are loaded when a text has such a word at all.
 * Thread-safe.
 */
public final class Places {

    private static final String LARGE = "省市县区旗州";

    /** What may not follow, since the sign then belongs to another word: 市场, 区域, 县级. */
    private static final List<String> FOLLOWERS = List.of("", "场值民容面", "级域乡直", "域划别间位块分级", "帜下手号", "");

    private static final List<String> SMALL = List.of("街道", "镇", "乡");
    private static final String GENERIC = "各本该此我全某每乡镇村街县市区新老一二三四五六七八九十两几多个等中心重点示范试点特色建制民族所有其他相关部分有的城关美丽先进强贫困边远山";
    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;

    private Places() {}

    /**
     * Finds the places in a text.
     *
     * @param text the text
     * @return where they stand, in order, the sign of their kind included
     */
    public static List<Stretch> find(String text) {
        List<Stretch> found = new ArrayList<>();
        for (int i = SHORTEST; i < text.length(); i++) {
            int kind = LARGE.indexOf(text.charAt(i));
            int start = kind >= 0 && !follows(text, i + 1, kind) ? largeStart(text, i) : smallStart(text, i);
            int end = i
                    + (kind < 0 && text.startsWith(SMALL.get(0), i)
                            ? SMALL.get(0).length()
                            : 1);
            boolean inside = !found.isEmpty() && found.get(found.size() - 1).end() > start;
            if (start >= 0 && !inside) {
                found.add(new Stretch(start, end));
            }
        }
        return found;
    }

    private static boolean follows(String text, int at, int kind) {
        return at < text.length() && FOLLOWERS.get(kind).indexOf(text.charAt(at)) >= 0;
    }

    /** Finds the beginning of a known name before a sign; -1 if none is known. */
    private static int largeStart(String text, int sign) {
        for (int length = LONGEST; length >= SHORTEST; length--) {
            int start = sign - length;
            if (start < 0 || !isHan(text, start, sign)) {
                continue;
            }
            String whole = text.substring(start, sign + 1);
            String name = text.substring(start, sign);
            if (isPlace(whole) || (!isKnown(whole) && isPlace(name) && !name.equals("中国"))) {
                return start;
            }
        }
        return -1;
    }

    private static boolean isPlace(String word) {
        CoreDictionary.Attribute core = CoreDictionary.get(word);
        return core != null && core.nature[0] == Nature.ns;
    }

    private static boolean isKnown(String word) {
        return CoreDictionary.get(word) != null || CustomDictionary.get(word) != null;
    }

    /** Finds the beginning of a name before 镇, 乡 or 街道 that stands between marks; -1 if none does. */
    private static int smallStart(String text, int sign) {
        for (String kind : SMALL) {
            int end = sign + kind.length();
            boolean closed =
                    text.startsWith(kind, sign) && end < text.length() && "、，。；等".indexOf(text.charAt(end)) >= 0;
            if (!closed) {
                continue;
            }
            for (int length = SHORTEST; length <= SHORTEST + 1; length++) {
                int start = sign - length;
                boolean opened = start >= 0 && (start == 0 || "、，。；：".indexOf(text.charAt(start - 1)) >= 0);
                if (opened && isHan(text, start, sign) && isUnknown(text.substring(start, sign), kind)) {
                    return start;
                }
            }
        }
        return -1;
    }

    private static boolean isUnknown(String name, String kind) {
        return name.chars().noneMatch(c -> GENERIC.indexOf(c) >= 0)
                && !isKnown(name + kind)
                && (!isKnown(name) || isPlace(name));
    }

    private static boolean isHan(String text, int start, int end) {
        return text.substring(start, end).chars().allMatch(c -> c >= 0x4e00 && c <= 0x9fff);
    }
}
