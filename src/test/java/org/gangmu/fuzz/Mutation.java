package org.gangmu.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Spoils texts and bytes in the ways in which they are spoiled in life, and in some that are not. One use a round. */
final class Mutation {

    private static final List<String> BITS = List.of(
            ("一、 二、 （一） (二) （三）、 1. 2． 3) （1） ① 第一章 第二节 第三条 一是 二要 第一， 首先， 一方面 —— · 2.5 60.1％ 1.1.1 12,345.6万元 增长 "
                            + "百分之 2021年 一九五八 《 》 《《 “ ” ‘ \" ' （ ） ( ) 【 】 ［ 「 〔 《》 “” 。 ； ： ， 。。 附件： 各位代表： 篇一： 目录 xx *** X ×× "
                            + "--- ... # ## | |-| > ``` ~~~ [a](b) ![ *** ** __ <b> </p> <script> ]]> <!-- --> &nbsp; &#x3c; &lt &#0; {{ }} {% %} {# \\ \\n \\r\\n "
                            + "<br> %s {0} ${x} $1 \\E \\1 null true ~ - : : ? !!str &a *a @ ` , [ ] { } | > 0x1F 1e999 .inf 2022-13-45 "
                            + "##paidbegin## 【更多公文素材，微信：abc01】 打印 <U+00A0> T01 W02 central media !")
                    .split(" "));

    private static final List<String> ODD = List.of(
            "\u0000",
            "\u0001",
            "\u0007",
            "\u000b",
            "\u000c",
            "\u001b[31m",
            "\u007f",
            "\u0085",
            "\u00a0",
            "\u00ad",
            "e\u0301\u0302\u0303",
            "\u0e33\u0e33",
            "\u061c",
            "\u180e",
            "\u1680",
            "\u2003",
            "\u200b",
            "\u200d",
            "\u200e",
            "\u200f",
            "\u2028",
            "\u2029",
            "\u202a",
            "\u202e",
            "\u202c",
            "\u2066",
            "\u2069",
            "\u2060",
            "\u3000",
            "\u3164",
            "\ufe0f",
            "\ufeff",
            "\ufffd",
            "\ufffe",
            "\uffff",
            "\ue000",
            "\uf8ff",
            "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
            "\ud842\udfb7",
            "\udb40\udc01",
            "\udbff\udfff",
            "\ud800",
            "\udc00",
            "\t",
            " ",
            "\u0130\u0131\u00df\ufb01");

    private static final List<String> ENDS =
            List.of("\n", "\r\n", "\r", "\n\r", "\u2028", "\u0085", "\u000b", "\n\n\n");

    /** Units that are set one behind the other ten thousand times: signs within signs, brackets that never close. */
    private static final List<String> DEEP = List.of(
            "一、",
            "（一）",
            "1.",
            "1.1",
            "1.1.",
            "（",
            "《",
            "“",
            "[",
            "{",
            "- ",
            "> ",
            "* ",
            "<div>",
            "<b>",
            "<ul><li>",
            "**",
            "_",
            "[a](",
            "一是",
            "第一章",
            "①",
            "“《（",
            "\u0301",
            "\u202e",
            "? ",
            "- - ",
            "a: {",
            "&a [*a, ",
            "\u3000",
            " ",
            "\t",
            "x",
            "*",
            "。",
            "，",
            "1",
            "一",
            "\\",
            "`",
            "!",
            "[[",
            "《甲》（",
            "&#",
            "<!--",
            "]]>",
            "|",
            "<table><tr><td>",
            "<ol>",
            "<blockquote>");

    private static final int LONG = 1_000_000;

    private final Random random;

    Mutation(Random random) {
        this.random = random;
    }

    /** Spoils a text in some ways at once; now and then it comes out as it was. */
    String text(String good, String other) {
        StringBuilder text = new StringBuilder(good);
        int ways = random.nextInt(7);
        for (int i = 0; i < ways; i++) {
            change(text, other);
        }
        if (random.nextInt(60) == 0) {
            deepen(text, 10_000);
        }
        if (random.nextInt(700) == 0) {
            lengthen(text);
        }
        return random.nextInt(6) == 0 ? otherEnds(text.toString()) : text.toString();
    }

    private void change(StringBuilder text, String other) {
        int at = at(text.length());
        int end = Math.min(text.length(), at + 1 + random.nextInt(random.nextInt(4) == 0 ? 400 : 12));
        switch (random.nextInt(11)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at(text.length()), text.substring(at, end));
            case 2 -> text.insert(at, BITS.get(random.nextInt(BITS.size())));
            case 3 -> text.insert(at, ODD.get(random.nextInt(ODD.size())));
            case 4 -> lines(text);
            case 5 -> text.replace(at, end, BITS.get(random.nextInt(BITS.size())));
            case 6 -> text.insert(at, anything(1 + random.nextInt(12)));
            case 7 -> deepen(text, 1 + random.nextInt(40));
            case 8 -> text.insert(at, other, 0, at(other.length()));
            case 9 -> text.insert(at, ENDS.get(random.nextInt(ENDS.size())));
            default -> text.setLength(end);
        }
    }

    private int at(int length) {
        return random.nextInt(length + 1);
    }

    private void deepen(StringBuilder text, int times) {
        String unit = DEEP.get(random.nextInt(DEEP.size()));
        int at = at(text.length());
        text.insert(at, (random.nextInt(3) == 0 ? unit + "\n" : unit).repeat(times));
    }

    /** Makes a line of a million characters. */
    private void lengthen(StringBuilder text) {
        String unit = DEEP.get(random.nextInt(DEEP.size()))
                + (random.nextBoolean() ? "" : anything(3).replace('\n', ' '));
        text.insert(at(text.length()), unit.repeat(LONG / unit.length()));
    }

    /** Leaves out, doubles or shuffles lines. */
    private void lines(StringBuilder text) {
        List<String> lines = new ArrayList<>(List.of(text.toString().split("(?<=\n)", -1)));
        int one = random.nextInt(lines.size());
        switch (random.nextInt(4)) {
            case 0 -> lines.remove(one);
            case 1 -> lines.add(random.nextInt(lines.size()), lines.get(one));
            case 2 -> Collections.shuffle(lines, random);
            default -> Collections.swap(lines, one, random.nextInt(lines.size()));
        }
        text.setLength(0);
        lines.forEach(text::append);
    }

    private String anything(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int point =
                    switch (random.nextInt(4)) {
                        case 0 -> random.nextInt(0x80);
                        case 1 -> 0x4e00 + random.nextInt(0x5200);
                        case 2 -> random.nextInt(0x10000);
                        default -> random.nextInt(0x110000);
                    };
            text.appendCodePoint(point);
        }
        return text.toString();
    }

    private String otherEnds(String text) {
        String end = ENDS.get(random.nextInt(ENDS.size()));
        return random.nextInt(4) == 0 ? text.replace("\n", "") : text.replace("\n", end);
    }

    /** Writes a text in one encoding or another, and now and then spoils its bytes. */
    byte[] encoded(String text) {
        byte[] bytes =
                switch (random.nextInt(16)) {
                    case 0 -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
                    case 1 -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE);
                    case 2 -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE);
                    case 3 -> text.getBytes(StandardCharsets.UTF_16LE);
                    case 4 -> text.getBytes(StandardCharsets.UTF_16BE);
                    case 5 -> text.getBytes(Charset.forName("GB18030"));
                    case 6 -> text.getBytes(Charset.forName("Big5"));
                    default -> text.getBytes(StandardCharsets.UTF_8);
                };
        return random.nextInt(8) == 0 ? bytes(bytes) : bytes;
    }

    /** Spoils some bytes: others in their place, some left out, some doubled, the end cut off. */
    byte[] bytes(byte[] good) {
        byte[] bytes = good;
        for (int i = random.nextInt(5); i >= 0; i--) {
            int from = at(bytes.length);
            int to = Math.min(bytes.length, from + random.nextInt(24));
            ByteArrayOutputStream changed = new ByteArrayOutputStream();
            changed.write(bytes, 0, from);
            switch (random.nextInt(5)) {
                case 0 -> random.ints(to - from, 0, 256).forEach(changed::write);
                case 1 -> changed.write(bytes, from, to - from);
                case 2 -> changed.writeBytes(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80});
                case 3 -> changed.write(random.nextInt(256));
                default -> to = random.nextInt(4) == 0 ? bytes.length : to;
            }
            boolean twice = random.nextInt(5) == 0;
            changed.write(bytes, twice ? from : to, bytes.length - (twice ? from : to));
            bytes = changed.toByteArray();
        }
        return bytes;
    }
}
