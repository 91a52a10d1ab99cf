package org.gangmu.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** All that is tried. */
final class Targets {

    static final List<Target> ALL = List.of(
            new Target("source", true, 300, encoded(Specimens::report), ReportLaws::source),
            new Target("outline", true, 250, encoded(Specimens::report), ReportLaws::outline),
            new Target("front-matter", true, 200, encoded(Specimens::frontMatter), ReportLaws::frontMatter),
            new Target("analysis", true, 100, plain(Specimens::report), ReportLaws::analysis),
            new Target("rules", true, 80, plain(Specimens::report), ReportLaws::rules),
            new Target("portal", true, 6, plain(Specimens::report), ReportLaws::portal),
            new Target("terms", true, 80, plain(Specimens::terms), TextLaws::terms),
            new Target("theme", true, 150, plain(Specimens::theme), TextLaws::theme),
            new Target("settings", true, 150, plain(Specimens::settings), TextLaws::settings),
            new Target("allowed", true, 150, plain(Specimens::allowed), TextLaws::allowed),
            new Target("page", true, 90, plain(Specimens::page), TextLaws::page),
            new Target("web-page", true, 70, encoded(Specimens::webPage), DocumentLaws::webPage),
            new Target("word", false, 60, random -> new Mutation(random).bytes(DocumentLaws.WORD), DocumentLaws::word),
            new Target("word-body", true, 60, Targets::wordBody, DocumentLaws::wordBody));

    private Targets() {}

    private static Function<Random, byte[]> plain(Function<Random, String> good) {
        return random -> new Mutation(random)
                .text(good.apply(random), good.apply(random))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Function<Random, byte[]> encoded(Function<Random, String> good) {
        return random -> {
            Mutation mutation = new Mutation(random);
            return mutation.encoded(mutation.text(good.apply(random), good.apply(random)));
        };
    }

    /** Spoils mark-up by elements and not only by characters: most of what no parser takes ends at the parser. */
    private static byte[] wordBody(Random random) {
        String body = new String(DocumentLaws.body(), StandardCharsets.UTF_8);
        List<String> elements = new java.util.ArrayList<>(List.of(body.split("(?=<)", -1)));
        for (int i = random.nextInt(6); i >= 0; i--) {
            int from = random.nextInt(elements.size());
            String element = elements.get(from);
            switch (random.nextInt(6)) {
                case 0 -> elements.remove(from);
                case 1 -> elements.add(random.nextInt(elements.size()), element);
                case 2 -> elements.set(from, element.replaceAll("\"\\d+\"", "\"" + random.nextLong() + "\""));
                case 3 -> elements.set(from, element.replaceAll("=\"[^\"]*\"", "=\"\""));
                case 4 -> elements.add(from, ELEMENTS.get(random.nextInt(ELEMENTS.size())));
                default -> elements.add(from, new Mutation(random).text(element, element));
            }
        }
        if (random.nextInt(40) == 0) {
            String unit = OPENED.get(random.nextInt(OPENED.size()));
            int times = 1 + random.nextInt(5_000);
            String closed = unit.replace("<", "</").replaceAll("(</\\S+?)(></)(.*)>$", "</$3>$1>");
            elements.add(2, unit.repeat(times) + "x" + (random.nextBoolean() ? closed.repeat(times) : ""));
        }
        return String.join("", elements).getBytes(StandardCharsets.UTF_8);
    }

    private static final List<String> OPENED = List.of(
            "<w:sdt><w:sdtContent>",
            "<w:tbl><w:tr><w:tc>",
            "<w:ins>",
            "<w:smartTag>",
            "<w:hyperlink>",
            "<w:p>",
            "<w:r>",
            "<w:fldSimple>");

    private static final List<String> ELEMENTS = List.of(
            "<w:p/>",
            "<w:p><w:r><w:t>甲</w:t></w:r></w:p>",
            "<w:sdt><w:sdtContent><w:p><w:r><w:t>一\t2</w:t></w:r></w:p></w:sdtContent></w:sdt>",
            "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>格</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
            "<w:tbl/>",
            "<w:tr/>",
            "<w:pPr><w:numPr><w:ilvl/><w:numId/></w:numPr></w:pPr>",
            "<w:numPr><w:ilvl w:val=\"99\"/><w:numId w:val=\"-1\"/></w:numPr>",
            "<w:pStyle w:val=\"nowhere\"/>",
            "<w:r><w:footnoteReference w:id=\"77\"/></w:r>",
            "<w:r><w:endnoteReference/></w:r>",
            "<w:r><w:t>[footnoteRef:99999999999999]</w:t></w:r>",
            "<w:r><w:tab/><w:br/><w:cr/><w:noBreakHyphen/><w:sym/></w:r>",
            "<w:fldSimple w:instr=\"TOC\"/>",
            "<w:r><w:fldChar/><w:instrText>PAGE</w:instrText></w:r>",
            "<w:hyperlink><w:r><w:t>链</w:t></w:r></w:hyperlink>",
            "<w:r><w:drawing/><w:pict/></w:r>",
            "<w:commentReference w:id=\"3\"/>",
            "<w:sectPr><w:headerReference/></w:sectPr>");
}
