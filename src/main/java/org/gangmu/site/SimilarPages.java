package org.gangmu.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangmu.links.Occurrence;
import org.gangmu.links.Repetition;

/** Makes the pages of passages that several reports share. */
final class SimilarPages {

    private static final int MOST = 2000;
    private static final int MOST_FORMULAS = 200;
    private static final int MOST_OTHERS = 10;
    private static final int FRAME = 900;
    private static final int BYTES_OF_CHARACTER = 8;

    private final Places places;
    private final List<SimilarPage.Passage> passages = new ArrayList<>();
    private final List<SimilarPage.Formula> formulas = new ArrayList<>();
    private int all;
    private int allFormulas;
    private int exact;

    /**
     * Prepares.
     *
     * @param repetitions what the reports share, the longest first
     * @param places where to find the texts
     */
    SimilarPages(List<Repetition> repetitions, Places places) {
        this.places = places;
        for (Repetition repetition : repetitions) {
            List<Occurrence> found = repetition.places().stream()
                    .filter(place -> places.words(place).isPresent())
                    .toList();
            if (found.size() < 2) {
                continue;
            }
            if (repetition.formula()) {
                add(repetition, found);
                continue;
            }
            all++;
            exact += repetition.exact() ? 1 : 0;
            if (passages.size() < MOST) {
                passages.add(passage(repetition, found));
            }
        }
    }

    private void add(Repetition formula, List<Occurrence> found) {
        allFormulas++;
        if (formulas.size() < MOST_FORMULAS) {
            long reports = found.stream().map(Occurrence::report).distinct().count();
            formulas.add(new SimilarPage.Formula(Run.of(formula.text()), reports + " 篇", link(found.get(0))));
        }
    }

    private Link link(Occurrence place) {
        return places.link(place.report(), place.spot());
    }

    private SimilarPage.Passage passage(Repetition repetition, List<Occurrence> found) {
        String first = places.words(found.get(0)).orElseThrow();
        String second = places.words(found.get(1)).orElseThrow();
        List<Link> others = new ArrayList<>();
        for (int i = 2; i < Math.min(found.size(), 2 + MOST_OTHERS); i++) {
            others.add(link(found.get(i)));
        }
        int left = found.size() - 2 - others.size();
        if (left > 0) {
            others.add(new Link("另有 " + left + " 处", ""));
        }
        return new SimilarPage.Passage(
                "p" + (passages.size() + 1),
                repetition.exact() ? "文字相同" : "文字相近",
                Figures.size(first.length()),
                List.of(
                        new SimilarPage.Side(link(found.get(0)), stretches(first, second)),
                        new SimilarPage.Side(link(found.get(1)), stretches(second, first))),
                others);
    }

    private static List<SimilarPage.Stretch> stretches(String own, String other) {
        List<Integer> borders = TextDiff.of(own, other);
        List<SimilarPage.Stretch> stretches = new ArrayList<>();
        for (int i = 0; i + 1 < borders.size(); i++) {
            List<Run> text = Run.of(own, borders.get(i), borders.get(i + 1));
            if (!text.isEmpty()) {
                stretches.add(new SimilarPage.Stretch(i % 2 == 1, text));
            }
        }
        return stretches;
    }

    /** Makes the pages; none where nothing is shared. */
    List<SimilarPage> all() {
        if (passages.isEmpty() && formulas.isEmpty()) {
            return List.of();
        }
        List<Pieces.Piece<SimilarPage.Passage>> pieces = Pieces.cut(passages, passage -> "", SimilarPages::weight);
        List<Link> parts = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            parts.add(new Link("第" + Figures.han(i + 1) + "部分", address(i)));
        }
        List<SimilarPage> pages = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            pages.add(page(pieces.get(i), i, parts));
        }
        return pages;
    }

    private SimilarPage page(Pieces.Piece<SimilarPage.Passage> piece, int index, List<Link> parts) {
        String title = Site.SIMILAR.label();
        boolean last = index + 1 == parts.size();
        return new SimilarPage(
                address(index),
                index == 0 ? title : title + "（" + Figures.han(index + 1) + "）",
                lead(),
                piece.items(),
                index == 0 ? formulas : List.of(),
                last ? rest() : "",
                parts.size() > 1 ? parts : List.of(),
                index == 0 ? List.of(Site.HOME) : List.of(Site.HOME, Site.SIMILAR),
                index > 0 ? List.of(parts.get(index - 1)) : List.of(),
                last ? List.of() : List.of(parts.get(index + 1)));
    }

    private String lead() {
        if (all == 0) {
            return "各篇之间没有成段相同的文字，只有通行的套语。";
        }
        String edited = all == exact ? "" : "，" + (all - exact) + " 段文字相近";
        return "两篇以上报告共有的段落 " + all + " 段：" + exact + " 段文字相同" + edited + "。空缺、数字和标点的差别不计；不同之处加底线标出。";
    }

    private String rest() {
        List<String> left = new ArrayList<>();
        Optional.of(all - passages.size()).filter(n -> n > 0).ifPresent(n -> left.add("较短的段落 " + n + " 段"));
        Optional.of(allFormulas - formulas.size()).filter(n -> n > 0).ifPresent(n -> left.add("较短的套语 " + n + " 条"));
        return left.isEmpty() ? "" : "未列：" + String.join("、", left) + "，见 data 下的数据文件。";
    }

    private static String address(int index) {
        return index == 0 ? SimilarPage.ADDRESS : "similar/" + (index + 1) + ".html";
    }

    private static int weight(SimilarPage.Passage passage) {
        int characters = 0;
        for (SimilarPage.Side side : passage.sides()) {
            for (SimilarPage.Stretch stretch : side.stretches()) {
                characters += stretch.text().stream()
                        .mapToInt(run -> run.text().length() + 10)
                        .sum();
            }
        }
        return FRAME + BYTES_OF_CHARACTER * characters;
    }
}
