package org.gangmu.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompendiaTest {

    private static List<Page> bound(List<Report> reports) {
        Site site = Samples.site(List.of(), reports, List.of()).value().orElseThrow();
        return site.pages().stream()
                .filter(page -> page.address().startsWith("compendium/"))
                .toList();
    }

    private static Report report(String path, int year, String unit) {
        return Samples.report(path).year(year).unit(unit).make();
    }

    @Test
    void aYearIsABook() {
        List<Page> pages = bound(List.of(
                report("a.txt", 2021, "区委"),
                report("b.txt", 0, "县委"),
                report("x/c.txt", 2021, ""),
                report("d.txt", 2022, "区委")));
        assertThat(pages)
                .extracting(Page::address)
                .containsExactly(
                        "compendium/index.html",
                        "compendium/2021/index.html",
                        "compendium/2022/index.html",
                        "compendium/undated/index.html");
        assertThat(pages).extracting(Page::title).containsExactly("汇编", "2021 年度报告汇编", "2022 年度报告汇编", "年度不详报告汇编");
        CompendiumPage book = (CompendiumPage) pages.get(1);
        assertThat(book.reports()).extracting(CompendiumPage.Entry::id).containsExactly("a", "x.c");
    }

    @Test
    void aYearOfManyReportsIsABookForEachUnit() {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i <= Compendia.MOST_REPORTS; i++) {
            reports.add(report("r" + i + ".txt", 2021, List.of("区委", "县委", "").get(i % 3)));
        }
        List<Page> pages = bound(reports);
        assertThat(pages)
                .extracting(Page::address)
                .containsExactly(
                        "compendium/index.html",
                        "compendium/2021/qu-wei/index.html",
                        "compendium/2021/xian-wei/index.html",
                        "compendium/2021/dan-wei-bu-xiang/index.html");
        assertThat(pages.get(3).title()).isEqualTo("2021 年度 单位不详报告汇编");
        assertThat(((CompendiumPage) pages.get(1)).reports()).hasSize(17);
        CompendiumListPage list = (CompendiumListPage) pages.get(0);
        assertThat(list.years()).hasSize(1);
        assertThat(list.years().get(0).books())
                .extracting(IndexItem::remark)
                .allMatch(remark -> remark.startsWith("17 篇，"));
    }
}
