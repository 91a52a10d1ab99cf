package org.gangmu.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.gangmu.outline.Outline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/mentions/seeds-documents.txt");
    private static final String HEAD = "某县2023年工作总结\n一、主要做法\n";

    @Test
    void documentsOfTheSeedsAreThoseThatWereReadByEye() throws IOException {
        List<String> index = SeedMentions.index(true);
        if (Boolean.getBoolean("gangmu.update")) {
            Files.createDirectories(GOLDEN.resolveSibling(".").normalize());
            Files.write(GOLDEN, index);
        }
        assertThat(index).isEqualTo(Files.readAllLines(GOLDEN));
    }

    @Test
    void housesForTalentAreFoundInThreeSeedsThoughNeverQuoted() {
        List<String> index = SeedMentions.index(false);
        int entry = index.indexOf("TERM 人才公寓");
        assertThat(index.subList(entry + 1, entry + 4))
                .extracting(place -> place.substring(4, 7))
                .containsExactly("000", "001", "004");
        assertThat(index.get(entry + 4)).startsWith("TERM ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "学习《关于印发〈工作规则〉的通知》。 | LOCAL 关于印发〈工作规则〉的通知",
                "学习《关于印发《工作规则》的通知》。 | LOCAL 关于印发〈工作规则〉的通知",
                "贯彻《中共中央关于某事的决议》。落实《决议》。 | CENTRAL 中共中央关于某事的决议; CENTRAL 中共中央关于某事的决议",
                "印发《我县人才工作实施办法》（以下简称《办法》）。按《办法》办。 | LOCAL 我县人才工作实施办法; LOCAL 我县人才工作实施办法; LOCAL 我县人才工作实施办法",
                "印发《我县人才二十条》（以下简称“新政”）。用《新政》。 | OTHER 我县人才二十条; TERM 新政; OTHER 我县人才二十条",
                "落实《国务院办公厅关于某事的通知》。 | CENTRAL 国务院办公厅关于某事的通知",
                "學習《中國共產黨章程》和《党章》。 | CENTRAL 中国共产党章程; CENTRAL 中国共产党章程",
                "载于《某市人民政府公报》。 | MEDIA 某市人民政府公报",
                "落实《方案》。 | ''",
                "见《某局上半年工作总结.docx》和《某局上半年工作总结.DOC（8页珍藏版）》。 | ''",
                "观看《xxxx》。 | ''",
                "印发《xx区引才办法》。学《××县引才办法》、《某市XX街道引才办法（试行）》。 | LOCAL 引才办法; LOCAL 引才办法; LOCAL 某市××街道引才办法",
                "印发《xxxx年xx市xx区委引才要点》。 | LOCAL 区委引才要点",
                "落实《问责条例》和《中国共产党问责条例》。 | CENTRAL 中国共产党问责条例; CENTRAL 中国共产党问责条例",
                "印发《xx区党委（党组）意识形态工作责任制实施办法》。 | LOCAL ××党委（党组）意识形态工作责任制实施办法",
                "学习《党 委(党组)意识形态工作责任制 实施办法》。 | CENTRAL 党委（党组）意识形态工作责任制实施办法",
                "认真学习领会中央《某责任规定》和省委《某责任规定》。 | CENTRAL 某责任规定; CENTRAL 某责任规定",
                "学习《民法典》《某某权益保障法》《工作方法》。 | CENTRAL 中华人民共和国民法典; CENTRAL 某某权益保障法; OTHER 工作方法",
                "被《人民日报》《某某晚报》和《xx报》报道，见《工作简报》。 | MEDIA 人民日报; MEDIA 某某晚报; MEDIA ××报; OTHER 工作简报",
                "观看影片《甲》、《乙丙》，读《甲乙》《丙丁》等书籍。 | MEDIA 甲; MEDIA 乙丙; OTHER 甲乙; OTHER 丙丁",
                "学《甲乙办法，落实《丙丁办法》。抓《戊己办法》》。 | LOCAL 丙丁办法; LOCAL 戊己办法",
                "学《甲乙办法。落实《丙丁办法》。 | LOCAL 丙丁办法",
                "增强“四个意识”、一岗双责和“全 链 条”。 | TERM 四个意识; TERM 一岗双责; TERM 全链条",
                "他说“我们一定要把这项工作抓好抓实抓出成效来”。 | ''",
                "落实“xx条”“派”“坚持打、不停打”“不敢腐、不能腐、不想腐”。 | TERM 不敢腐、不能腐、不想腐",
                "一体推进不敢腐不能腐不想腐。 | TERM 一体推进不敢腐、不能腐、不想腐",
                "开展\"主题党日＋\"和主题党日+活动。 | TERM 主题党日+; TERM 主题党日+",
                "到第三农场，开十四风会，抓三农。 | TERM 三农",
                "印发《一岗双责实施办法》。 | LOCAL 一岗双责实施办法",
                "全面从严治党主体责任清单 | TERM 全面从严治党主体责任",
                "开展“廉 | ''",
            })
    void mentionsAreFound(String text, String expected) {
        List<Mention> found = Mentions.find(FigureClauses.outline(HEAD + "说明，" + text), PackedLexicon.lexicon());
        assertThat(String.join("; ", found.stream().map(MentionsTest::told).toList()))
                .isEqualTo(expected);
    }

    @Test
    void spotsLeadToWhatStandsInTheText() {
        for (Outline outline : FigureClauses.outlines()) {
            List<Piece> pieces = Piece.of(outline);
            int at = 0;
            int end = 0;
            for (Mention mention : Mentions.find(outline, PackedLexicon.lexicon())) {
                Spot spot = mention.spot();
                while (!isAt(pieces.get(at), spot)) {
                    at++;
                    end = 0;
                }
                assertThat(spot.start()).isGreaterThanOrEqualTo(end);
                end = spot.end();
                assertThat(pieces.get(at).text().substring(spot.start(), end)).isEqualTo(mention.text());
            }
        }
    }

    private static boolean isAt(Piece piece, Spot spot) {
        return piece.section().equals(spot.section()) && piece.index() == spot.piece();
    }

    @Test
    void headingsAndPassagesMentionToo() {
        Outline outline = FigureClauses.outline("某县2023年落实《甲乙办法》工作总结\n按照《丙丁办法》要求，现将有关情况报告如下。\n一、落实《戊己办法》\n抓好落实。\n");
        assertThat(Mentions.find(outline, PackedLexicon.lexicon()))
                .extracting(Mention::name, mention -> mention.spot().piece() == Spot.HEADING)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("丙丁办法", false),
                        org.assertj.core.groups.Tuple.tuple("戊己办法", true));
    }

    @Test
    void brokenLineAndWatermarkSplitNoName() {
        String long1 = "认真抓好各项工作任务的部署和落实，";
        Outline outline = FigureClauses.outline("某县2023年工作总结\n一、主要做法\n（一）抓好工作\n" + long1.repeat(12)
                + "印发《人才工作组 \n织实施办法》，" + long1.repeat(4) + "抓出成效。\n（二）抓实工作\n" + long1.repeat(12)
                + "建设人才公 \n寓，" + long1.repeat(4)
                + "抓出成效。\n（三）抓细工作\n印发《干部培训【更多公文素材 ，微信：dadawk01】实施办法》。\n");
        assertThat(Mentions.find(outline, PackedLexicon.lexicon()))
                .extracting(Mention::name)
                .containsExactly("人才工作组织实施办法", "人才公寓", "干部培训实施办法");
    }

    @Test
    void ownTermsGoBeforeThePackedOnes() {
        Lexicon own = Lexicon.of(List.of(
                Wordlist.ofTerms(List.of("人才飞地园区")),
                new Wordlist(List.of(new Wordlist.Term("林长", "lin zhang")), List.of("林长寿"), List.of())));
        assertThat(Mentions.find(FigureClauses.outline(HEAD + "建人才飞地园区，请林长寿当林长。"), own))
                .extracting(Mention::name)
                .containsExactly("人才飞地园区", "林长");
        assertThat(own.reading("林长")).isEqualTo("lin-zhang");
        assertThat(own.reading("四风")).isEqualTo("si-feng");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"《", "》", "“", "\"", "《甲》", "《甲", "“甲”", "《甲《乙》", "四", "一岗双责", "（以下简称", "《决议》（以下简称《", "x", "x》《"
            })
    void hostileTextIsReadInOneGo(String part) {
        Outline outline = FigureClauses.outline(HEAD + part.repeat(100_000 / part.length()));
        List<Mention> found = Mentions.find(outline, PackedLexicon.lexicon());
        assertThat(found).hasSizeLessThanOrEqualTo(100_000);
    }

    @Test
    void randomTextsGiveSpotsThatNeverOverlap() {
        Random random = new Random(5);
        String signs = "《》〈〉“”\"（）。；，、四风一岗双责x*三会课决议办法 ";
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder(HEAD);
            for (int i = 0; i < 80; i++) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            Spot last = new Spot("", -2, 0, 0);
            for (Mention mention : Mentions.find(FigureClauses.outline(text.toString()), PackedLexicon.lexicon())) {
                Spot spot = mention.spot();
                boolean same = spot.section().equals(last.section()) && spot.piece() == last.piece();
                assertThat(same && spot.start() < last.end())
                        .as(text.toString())
                        .isFalse();
                assertThat(mention.name()).isNotEmpty();
                last = spot;
            }
        }
    }

    private static String told(Mention mention) {
        String kind = mention.kind().name().replace("_DOCUMENT", "");
        return kind + " " + mention.name();
    }
}
