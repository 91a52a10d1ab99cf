package org.gangmu.outline;

import java.util.regex.Pattern;
import org.gangmu.source.Script;
import org.gangmu.source.Text;

/** Tells the paragraphs with which a report takes leave. Stateless. */
final class Closings {

    private static final int LOOK = 30;

    private static final Pattern CUE =
            Pattern.compile("(?:总之|综上|总的来说|以上(?:是|报告|汇报|总结|述职|就是|工作|情况|发言)|特此(?:报告|汇报|说明|通知|公告)|专此|"
                    + "(?:在)?今后的?(?:工作(?:和生活)?中|日子里)|(?:展望|面向)(?:未来|新|20)|站在新|新(?:的)?征程|征程万里|"
                    + "(?:我|我们)的(?:述职|汇报|报告|总结)|(?:汇报|述职|报告)完毕|(?:请|敬请|恳请)(?:予以?|各位|领导|审议|批评|提出)|"
                    + "(?:如有)?不[妥当]之处|谢谢|让我们|回顾(?:过去|一年|20)|雄关漫道|新的一年(?:里)?，(?:我|全|让)|"
                    + "[^，。]{0,12}是我(?:的)?(?:述职|汇报|报告)).*");

    private Closings() {}

    /** Whether a paragraph opens the closing, given the section that is open before it and has said something already. */
    static boolean begins(Text paragraph, Node open) {
        boolean hasBody =
                open.afterBare || !open.content.isEmpty() || Prose.firstStop(open.first, open.first.length()) >= 0;
        if (open.isRoot() || !hasBody) {
            return false;
        }
        if (isAddress(paragraph)) {
            return true;
        }
        return takesLeave(paragraph);
    }

    /** Whether a paragraph begins as closings do: 总之，…, 特此报告. */
    static boolean takesLeave(Text paragraph) {
        String start = Script.simplified(paragraph.subSequence(0, Math.min(LOOK, paragraph.length())));
        return CUE.matcher(start).matches();
    }

    /** Whether a paragraph begins by speaking to the listeners. */
    static boolean isAddress(Text paragraph) {
        return Landmarks.greetingEnd(paragraph) > 0 || Landmarks.isSalutation(paragraph);
    }
}
