package org.gangmu.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

    @ParameterizedTest
    @CsvSource({
        "2022-qu-wei, 2022-qu-wei",
        "Annual Report (final), annual-report-final",
        "区委总结, qu-wei-zong-jie",
        "2022年区委, 2022-nian-qu-wei",
        "２０２２ＡＢ, 2022ab",
        "__a__, a",
        "单县教育局, shan-xian-jiao-yu-ju",
        "山东省单县, shan-dong-sheng-shan-xian",
        "单位, dan-wei",
        "责任清单县级部门, ze-ren-qing-dan-xian-ji-bu-men",
        "蔚县, yu-xian",
        "乐亭县, lao-ting-xian",
        "铅山县, yan-shan-xian",
        "番禺区, pan-yu-qu",
        "东阿县, dong-e-xian",
        "大埔县, da-bu-xian",
        "台州市, tai-zhou-shi",
        "浚县, xun-xian",
        "疏浚县河, shu-jun-xian-he",
        "六安市, lu-an-shi",
        "亳州市, bo-zhou-shi",
        "莘县, shen-xian",
        "莘庄, xin-zhuang",
        "涪陵区, fu-ling-qu",
        "于都县, yu-du-xian",
        "漯河市, luo-he-shi",
        "朝阳区, chao-yang-qu",
        "党建—报告, dang-jian-bao-gao",
        "a𠮷b, a-20bb7-b",
        "。。, ''",
        "'', ''",
    })
    void foldsNames(String name, String folded) {
        assertThat(Pinyin.fold(name)).isEqualTo(folded);
    }

    /** Half a second of loading is worth a test: without HanLP in reach, an ASCII name folds and a Chinese one cannot. */
    @Test
    void needsNoDictionaryForAnAsciiName() throws Exception {
        URL own = Pinyin.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader bare = new URLClassLoader(new URL[] {own}, ClassLoader.getPlatformClassLoader())) {
            var fold = bare.loadClass(Pinyin.class.getName()).getMethod("fold", String.class);
            assertThat(fold.invoke(null, "2022/Qu Wei_1")).isEqualTo("2022-qu-wei-1");
            assertThatThrownBy(() -> fold.invoke(null, "区委"))
                    .isInstanceOf(InvocationTargetException.class)
                    .hasCauseInstanceOf(NoClassDefFoundError.class);
        }
    }
}
