package org.gangmu.outline;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.source.Text;

/** Reads signature, date, source and attachments off the bottom of a report. Stateless. */
final class TailReader {

    private static final int LONGEST_SIGNATURE = 30;

    private TailReader() {}

    /** Reads the tail of a report's paragraphs. */
    static Tail read(List<Block> blocks) {
        int attachments = firstAttachment(blocks);
        int start = signatureStart(blocks, attachments);
        List<Passage> passages = new ArrayList<>();
        for (int i = start; i < blocks.size(); i++) {
            Text text = blocks.get(i).text();
            if (i >= attachments && !isSignedBelow(blocks, i)) {
                passages.add(Head.passage(Passage.Role.ATTACHMENT, text));
            } else {
                addSigned(text, passages);
            }
        }
        return new Tail(blocks.subList(0, start), passages);
    }

    private static int firstAttachment(List<Block> blocks) {
        for (int i = 1; i < blocks.size(); i++) {
            Text text = blocks.get(i).text();
            if (blocks.get(i).sign() == null && Landmarks.isAttachment(text) && !isInside(blocks, i)) {
                return i;
            }
        }
        return blocks.size();
    }

    /** Whether the numbering of the report goes on, or only begins, behind a line: then it is no start of attachments. */
    private static boolean isInside(List<Block> blocks, int line) {
        int before = lastNumber(blocks.subList(0, line));
        for (Block block : blocks.subList(line + 1, blocks.size())) {
            Sign sign = block.sign();
            if (sign != null && sign.family() == Family.CHINESE && !sign.doubtful()) {
                return sign.number() == before + 1;
            }
        }
        return false;
    }

    private static int lastNumber(List<Block> blocks) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Sign sign = blocks.get(i).sign();
            if (sign != null && sign.family() == Family.CHINESE) {
                return sign.number();
            }
        }
        return 0;
    }

    /** Steps up from the attachments over date, names and sources. */
    private static int signatureStart(List<Block> blocks, int end) {
        int start = end;
        boolean dated = false;
        while (start > 0) {
            Block block = blocks.get(start - 1);
            Text text = block.text();
            boolean isDate = Landmarks.isDate(text) || Landmarks.dateStart(text) > 0;
            boolean isLabel = Landmarks.isSupply(text) || Landmarks.isByline(text);
            boolean isName = isName(block) && (dated || Landmarks.isOffice(text)) && start > 1;
            boolean isNote = start == end && Landmarks.isNote(text);
            if (!isDate && !isLabel && !isNote && !(isName && isBelowProse(blocks, start - 1))) {
                return start;
            }
            dated |= isDate;
            start--;
        }
        return start;
    }

    private static boolean isName(Block block) {
        return block.sign() == null
                && block.length() <= LONGEST_SIGNATURE
                && !Prose.isPunctuated(block.text())
                && !Landmarks.endsLikeTitle(block.text());
    }

    /** Whether the paragraph before is prose or another name, so that this one is no heading with its text cut off. */
    private static boolean isBelowProse(List<Block> blocks, int index) {
        Block before = blocks.get(index - 1);
        return Prose.isClosed(before.text())
                || Closings.takesLeave(before.text())
                || isName(before)
                || before.length() > LONGEST_SIGNATURE;
    }

    /** Whether a line among the attachments is the signature or date that follows their list. */
    private static boolean isSignedBelow(List<Block> blocks, int index) {
        Text text = blocks.get(index).text();
        if (Landmarks.isDate(text) || Landmarks.dateStart(text) > 0) {
            return true;
        }
        boolean isName = isName(blocks.get(index)) && Landmarks.isOffice(text);
        return isName
                && index + 1 < blocks.size()
                && Landmarks.isDate(blocks.get(index + 1).text());
    }

    private static void addSigned(Text text, List<Passage> passages) {
        int date = Landmarks.dateStart(text);
        if (Landmarks.isDate(text)) {
            passages.add(Head.passage(Passage.Role.DATE, text));
        } else if (Landmarks.isNote(text) && !Landmarks.isSupply(text) && !Landmarks.isByline(text)) {
            passages.add(Head.passage(Passage.Role.CLOSING, text));
        } else if (date > 0) {
            passages.add(Head.passage(Passage.Role.SIGNATURE, text.part(0, date)));
            passages.add(Head.passage(Passage.Role.DATE, text.part(date, text.length())));
        } else {
            passages.add(Head.passage(Passage.Role.SIGNATURE, text));
        }
    }
}
