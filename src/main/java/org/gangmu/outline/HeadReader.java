package org.gangmu.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gangmu.source.Script;
import org.gangmu.source.Text;

/** Reads header lines, title, by-line and greeting off the top of a report. Not thread-safe; one use a report. */
final class HeadReader {

    /** A title stands among the first so many paragraphs, or the report has none. */
    private static final int LOOK = 10;

    /** The lines that a page puts above a title are no more than this. */
    private static final int PAGE = 40;

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_LINE = 30;

    /** A notice around a report is no longer than this. */
    private static final int LONGEST_NOTICE = 500;

    private static final Pattern CONTINUES = Pattern.compile("(?:及|和|暨|与|的).*");
    /** A title that names its genre is complete. */
    private static final Pattern NAMED = Pattern.compile("(?:报告|总结|汇报|材料|讲话|小结)$");

    /** A notice that hands a text on. */
    private static final Pattern HANDED_ON = Pattern.compile(".*?(?:印发|转发|公布|《)(.{4,60})的通知");

    private static final Pattern DOCUMENT_NUMBER = Pattern.compile(".{0,16}[〔\\[(（]\\d{4}[〕\\])）]\\s*第?\\d{1,4}号");

    private final List<Block> blocks;
    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder title = new StringBuilder();
    private int titleOffset;
    private boolean repeating;
    private int at;

    private HeadReader(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** Reads the head of a report's paragraphs. */
    static Head read(List<Block> blocks) {
        HeadReader reader = new HeadReader(blocks);
        reader.readHeader();
        reader.readTitle();
        reader.readBelowTitle();
        return reader.head();
    }

    private Head head() {
        List<Block> rest = new ArrayList<>(blocks.subList(at, blocks.size()));
        if (!rest.isEmpty()) {
            Text text = rest.get(0).text();
            int greeting = Landmarks.greetingEnd(text);
            if (greeting > 0) {
                passages.add(Head.passage(Passage.Role.SALUTATION, text.part(0, greeting)));
                Text body = text.part(greeting, text.length());
                rest.set(
                        0,
                        new Block(
                                body, SignReader.atLineStart(body), rest.get(0).wraps()));
            }
        }
        return new Head(passages, title.toString(), titleOffset, rest);
    }

    private void readHeader() {
        while (at < blocks.size() && at < PAGE && isHeaderLine(blocks.get(at).text())) {
            Text line = blocks.get(at).text();
            Text named = Landmarks.namedTitle(line);
            if (!named.isEmpty() && title.isEmpty()) {
                title.append(Titles.clean(named));
                titleOffset = named.start();
            }
            add(Passage.Role.WRAPPER);
            addValue(line);
        }
    }

    /** Takes the line in that says what a label, which ends with a colon, left open. */
    private void addValue(Text label) {
        if (Prose.isLead(label) && isValue()) {
            add(Passage.Role.WRAPPER);
        }
    }

    private boolean isValue() {
        if (at + 1 >= blocks.size()) {
            return false;
        }
        Text text = blocks.get(at).text();
        boolean isOther = blocks.get(at).sign() != null || isHeaderLine(text) || Landmarks.isSalutation(text);
        return !isOther && text.length() <= LONGEST_LINE && !Prose.isPunctuated(text) && !Landmarks.endsLikeTitle(text);
    }

    private static boolean isHeaderLine(Text line) {
        return Landmarks.isHeader(line)
                || WebLines.isAbove(line)
                || Landmarks.isLeadingSeparator(line)
                || (line.length() <= LONGEST_LINE
                        && DOCUMENT_NUMBER.matcher(line).matches())
                || (line.length() <= 6 && Landmarks.isAttachment(line));
    }

    private void readTitle() {
        int strong = title.isEmpty() ? strongTitle() : -1;
        int announced = strong < 0 ? -1 : announcedTitle(strong);
        while (at < announced) {
            strong = announced;
            add(Passage.Role.WRAPPER);
        }
        if (strong >= 0) {
            int notice = noticeEnd(strong);
            while (at < notice || (at < strong && TitleAgain.isAlone(blocks, at, strong))) {
                add(Passage.Role.WRAPPER);
            }
            while (at <= strong) {
                addTitleLine();
            }
            while (at < blocks.size() && goesOnWithTitle(blocks.get(at))) {
                addTitleLine();
            }
        } else if (title.isEmpty() && isWeakTitle()) {
            addTitleLine();
        }
    }

    /** Finds a line that ends as titles do, with nothing but short lines or a notice before it; -1 where there is none. */
    private int strongTitle() {
        int prose = 0;
        for (int i = at; i < blocks.size() && i < at + LOOK; i++) {
            Block block = blocks.get(i);
            Text text = block.text();
            if (isTitleLine(block) && !TitleAgain.isCategory(blocks, i)) {
                boolean below = prose > 0 && noticeEnd(i) == at && !TitleAgain.isSummary(blocks, at, i);
                return below ? -1 : i;
            }
            if (block.sign() != null || prose > LONGEST_NOTICE) {
                return -1;
            }
            boolean isShort = (text.length() <= LONGEST_LINE && !Prose.isPunctuated(text)) || WebLines.isAbove(text);
            prose += isShort ? 0 : text.length();
        }
        return -1;
    }

    /** Finds the title of what a notice hands on (关于印发《…》的通知, 关于印发工作报告的通知), where it stands below the notice; else -1. */
    private int announcedTitle(int notice) {
        String words = Prose.squeeze(blocks.get(notice).text());
        var handed = HANDED_ON.matcher(words);
        if (!handed.matches()) {
            return -1;
        }
        for (int i = notice + 1; i < blocks.size() && i <= notice + LOOK; i++) {
            if (blocks.get(i).sign() != null) {
                return -1;
            }
            String line = Prose.squeeze(blocks.get(i).text());
            if (line.length() >= 6
                    && (words.contains("《" + line + "》") || handed.group(1).endsWith(line))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isTitleLine(Block block) {
        Text text = block.text();
        boolean numbered = block.sign() != null && block.sign().family() != Family.BULLET;
        if (numbered || text.length() > LONGEST_TITLE || !Landmarks.endsLikeTitle(text) || Landmarks.isDate(text)) {
            return false;
        }
        if (Landmarks.isByline(text) || Landmarks.isSalutation(text)) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Prose.endsSentence(c) && c != '…' && c != '！' && c != '!') {
                return false;
            }
        }
        return !startsAsSentence(text);
    }

    private static boolean startsAsSentence(Text text) {
        String start = Script.simplified(text.subSequence(0, Math.min(2, text.length())));
        return start.equals("现将") || start.equals("现就") || start.equals("按照") || start.equals("根据");
    }

    /**
     * Tells where the notice ends that hands a report over: running text above the lines of the title. Where there is none, it
     * ends where it would begin.
     */
    private int noticeEnd(int line) {
        int length = 0;
        int end = at;
        for (int i = at; i < line; i++) {
            Text text = blocks.get(i).text();
            length += text.length();
            end = Prose.isPunctuated(text) || Landmarks.isDate(text) ? i + 1 : end;
        }
        if (end == at || length > LONGEST_NOTICE) {
            return at;
        }
        Text last = blocks.get(end - 1).text();
        return Prose.isLead(last) || Prose.isClosed(last) || Landmarks.isDate(last) ? end : at;
    }

    private boolean isWeakTitle() {
        if (at + 1 >= blocks.size()) {
            return false;
        }
        Block block = blocks.get(at);
        Text text = block.text();
        boolean isLine = block.sign() == null
                && text.length() >= 2
                && text.length() <= 40
                && !Landmarks.isLandmark(text)
                && text.charAt(text.length() - 1) != '】';
        if (!isLine || block.wraps() > 0) {
            return false;
        }
        return !Prose.isPunctuated(text)
                || (isSlogan(text) && isBelowTitle(blocks.get(at + 1).text()));
    }

    /** Whether a line is made of clauses and commas alone, as the titles of speeches are: 勇担使命，砥砺前行. */
    private static boolean isSlogan(Text text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Prose.isPunctuation(c) && !Prose.isComma(c)) {
                return false;
            }
        }
        return !Prose.isComma(text.charAt(text.length() - 1));
    }

    private boolean isBelowTitle(Text text) {
        return (text.length() <= 40 && startsWithDash(text))
                || Landmarks.isDate(text)
                || Landmarks.isByline(text)
                || Landmarks.isSalutation(text)
                || isBylineByForm(text);
    }

    private boolean goesOnWithTitle(Block block) {
        Text text = block.text();
        boolean isOther = block.sign() != null || text.length() > 40 || Prose.isPunctuated(text);
        if (isOther || Landmarks.isDate(text) || PartHeadings.matches(text)) {
            return false;
        }
        boolean repeats = Prose.squeeze(text).contentEquals(Prose.squeeze(title));
        boolean goesOn = Landmarks.endsLikeTitle(text)
                && !Landmarks.isDraftMark(text)
                && (CONTINUES.matcher(text).matches()
                        || (text.length() <= 10 && !NAMED.matcher(title).find()));
        return repeats || goesOn;
    }

    private void addTitleLine() {
        Text text = blocks.get(at).text();
        if (WebLines.isAbove(text)) {
            add(Passage.Role.WRAPPER);
            return;
        }
        if (Landmarks.isDate(text)) {
            add(Passage.Role.DATE);
            return;
        }
        if (startsWithDash(text) || Landmarks.isDraftMark(text)) {
            add(Passage.Role.SUBTITLE);
            return;
        }
        String words = Titles.clean(text);
        if (title.isEmpty()) {
            titleOffset = text.start();
        }
        boolean isAgain = Likeness.alike(title, words);
        if (isAgain && Likeness.isCollection(title)) {
            title.setLength(0);
            titleOffset = text.start();
        }
        if (title.isEmpty() || !isAgain) {
            title.append(words);
        }
        add(Passage.Role.TITLE);
    }

    private void readBelowTitle() {
        boolean titled = title.length() > 0;
        int limit = 2 * LOOK;
        while (at < blocks.size() && at < limit) {
            int contents = ContentsTable.end(blocks, at);
            limit += contents - at;
            while (at < contents) {
                add(Passage.Role.WRAPPER);
            }
            if (at == blocks.size()) {
                return;
            }
            Passage.Role role = roleBelowTitle(blocks.get(at), titled);
            if (role == Passage.Role.PREAMBLE) {
                return;
            }
            Text line = blocks.get(at).text();
            add(role);
            if (role == Passage.Role.WRAPPER) {
                addValue(line);
            }
        }
    }

    private Passage.Role roleBelowTitle(Block block, boolean titled) {
        Text text = block.text();
        if (Landmarks.isSalutation(text) || (titled && block.sign() == null && Landmarks.isAddressee(text))) {
            return Passage.Role.SALUTATION;
        }
        boolean plain = block.sign() == null || block.sign().family() == Family.BULLET;
        if (titled && plain && (repeatsTitle(text) || isTitleAgain(block))) {
            return Passage.Role.TITLE;
        }
        if (Landmarks.isPersonInList(text)
                || (titled && Landmarks.isByline(text))
                || (titled && Landmarks.isSupply(text))) {
            return Passage.Role.BYLINE;
        }
        if (!titled || (block.sign() != null && block.sign().family() != Family.BULLET)) {
            return Passage.Role.PREAMBLE;
        }
        boolean isDashed = text.length() <= 40 && startsWithDash(text);
        if (isDashed || Landmarks.isDraftMark(text) || Landmarks.isYearInBrackets(text)) {
            return Passage.Role.SUBTITLE;
        }
        if (Landmarks.isDate(text)) {
            return Passage.Role.DATE;
        }
        if (Landmarks.isHeader(text)
                || WebLines.isAround(text)
                || Landmarks.isLeadingSeparator(text)
                || (text.length() <= LONGEST_LINE
                        && DOCUMENT_NUMBER.matcher(text).matches())) {
            return Passage.Role.WRAPPER;
        }
        return isBylineByForm(text) ? Passage.Role.BYLINE : Passage.Role.PREAMBLE;
    }

    /** Whether a line below header lines says the title, or a line of it, once more. */
    private boolean repeatsTitle(Text text) {
        Passage.Role last = passages.get(passages.size() - 1).role();
        repeating = last == Passage.Role.WRAPPER || (repeating && last == Passage.Role.TITLE);
        String words = Prose.squeeze(text);
        boolean isShort = text.length() <= LONGEST_TITLE && words.length() >= 4;
        return repeating && isShort && Prose.squeeze(title).contains(words);
    }

    /** Whether a line is the title of the report that a page's headline above it names in almost the same words. */
    private boolean isTitleAgain(Block block) {
        Text text = block.text();
        if (!isTitleLine(block) || PartHeadings.matches(text) || !Likeness.alike(title, text)) {
            return false;
        }
        if (Likeness.isCollection(title) && !Likeness.isCollection(text)) {
            title.setLength(0);
            title.append(Titles.clean(text));
            titleOffset = text.start();
        }
        return true;
    }

    private boolean isBylineByForm(Text text) {
        return at + 1 < blocks.size() && Bylines.isByForm(text);
    }

    private static boolean startsWithDash(Text text) {
        char c = text.charAt(0);
        return c == '—' || c == '－' || c == '―' || c == '–' || SignReader.startsWith(text, 0, "--");
    }

    private void add(Passage.Role role) {
        passages.add(Head.passage(role, blocks.get(at).text()));
        at++;
    }
}
