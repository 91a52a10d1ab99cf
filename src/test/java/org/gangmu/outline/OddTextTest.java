package org.gangmu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that no office would write: pieces of reports in any order. Each has an outline, and nothing of it is lost. */
class OddTextTest {

    private static final int TEXTS = 1500;

    private static final List<String> PIECES =
            List.of(("一、 二、 三、 五. （一） (二） （三）、 1. 2． 3、 1) （1） (2) ① ② 第一部分 第二章 第一节 第三条 一是 二是 三是 一要 二要 第一， 第二， 首先， "
                            + "其次， 最后， 一方面 另一方面 —— · ● 2.5 60.1％ 2021年 一九五八， 加强管理 加强管理。 完成任务12项 完成招聘任务； 取得成效： "
                            + "《关于改进作风的意见》 《 》 “ ” （ ） 坚持“一线。”工作法 统一是 之一是 2022年工作总结 述职报告 政府工作报告 （讨论稿） 各位代表： 各位领导、同志们！ "
                            + "现将工作情况汇报如下。 以上报告，请审阅。 附件：清单 附1： 名词解释 供稿：办公室 青山县审计局 县长　王大山 2021年12月30日 二○二一年 （2022年1月8日） "
                            + "标题：总结 发文单位：局 篇一： 范文二 ##paidbegin## 【更多公文素材，微信：abc01】 打印 &nbsp; <!--x--> xx *** \uD842\uDFB7 \uE004 \u200B \uFEFF")
                    .split(" "));

    private static final List<String> GAPS = List.of(
            "",
            "",
            "",
            "。",
            "，",
            "；",
            "：",
            "\n",
            "\n",
            "\n",
            "\n\n",
            "\n\n\n",
            "\r\n",
            "\r",
            " ",
            "\u3000\u3000",
            "\n\u3000\u3000",
            "\t",
            "\u00a0");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void nothingIsLost(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            String text = odd(random, 1 + random.nextInt(seed * 12)) + "完";
            String flaw = Reading.of(text).map(Reading::flaw).orElse("not read");
            assertThat(flaw).as("text %d: %s", i, SpecExamples.escaped(text)).isEmpty();
        }
    }

    static String odd(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            text.append(GAPS.get(random.nextInt(GAPS.size())));
        }
        return text.toString();
    }
}
