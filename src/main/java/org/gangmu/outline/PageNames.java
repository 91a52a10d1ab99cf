package org.gangmu.outline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.source.Removal;

/**
 * Finds what a page calls a report in the words to its readers, which were taken out as noise: 小编为大家整理的青石镇工作总结，供大家参考.
 * Stateless.
 */
final class PageNames {

    private static final int LONGEST = 400;

    private static final Pattern NAMED = Pattern.compile(
            "(?:整理|收集|搜集|分享|带来|推荐|精选)了?(?:[一多]篇)?(?:相关)?的?[《“]?([^，。,、！!《》“”【】:：;；]{6,50})(?:【[^】]{1,12}】)?[》”]?(?:[,，]|供)"
                    + "|^《([^《》]{6,80}?)(?:\\.[a-z]{2,4})?》由");

    /** A name that stands for several reports names none. */
    private static final Pattern SEVERAL = Pattern.compile(".*(?:范文|合集|大全|\\d篇|[一二三四五六七八九十]篇).*");

    private PageNames() {}

    /** Gives the first removal that names the report, or an empty title where none does. */
    static Title find(List<Removal> removals) {
        for (Removal removal : removals) {
            if (!removal.reason().equals("furniture") || removal.text().length() > LONGEST) {
                continue;
            }
            Matcher matcher = NAMED.matcher(removal.text());
            if (matcher.find()) {
                String name = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
                if (Landmarks.endsLikeTitle(name) && !SEVERAL.matcher(name).matches()) {
                    return new Title(name, Title.Origin.INFERRED, removal.span().start());
                }
            }
        }
        return new Title("", Title.Origin.INFERRED, 0);
    }
}
