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
