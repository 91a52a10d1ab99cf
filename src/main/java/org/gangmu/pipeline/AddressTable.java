package org.gangmu.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.site.ReportAddress;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Outcome;
import org.gangmu.source.Place;

/**
 * What {@code addresses.tsv} says: which report stands or stood at which address, and which old address leads where. A line a
 * report, in the order of the addresses, so that versions of the file can be merged line by line; the order of lines means nothing,
 * and a line may stand twice.
 *
 * @param comments the lines that people read, without their sign
 * @param stands where reports stand, or stood until they went
 * @param moves old addresses, and where they lead
 */
record AddressTable(List<String> comments, List<Stand> stands, List<Move> moves) {

    /** The file in a portal's folder. */
    static final String FILE = "addresses.tsv";

    /** What is said where there is no file. */
    static final AddressTable NONE = new AddressTable(List.of(), List.of(), List.of());

    private static final List<String> INTRODUCTION = List.of(
            " 报告的网址，由 gangmu build 维护；请与报告一起保存。报告改名或移动后，旧网址凭此指向新网址。",
            " 程序没有认出的改名，可加一行：旧网址 -> 新网址",
            " Where reports stand; kept by “gangmu build”, to be committed with the reports. “old -> new” leads an old address to a new one.");

    private static final Pattern STAND = Pattern.compile("(\\S+)\t([^\t]+)\t([0-9a-f]{16})(\tgone)?");
    private static final Pattern MOVE = Pattern.compile("(\\S+)\\s+->\\s*(\\S+)");

    /**
     * A report and its address.
     *
     * @param address its address below {@code reports/}
     * @param file its file below {@code content/reports}, with {@code #2} behind it for the second report of a file
     * @param mark what it is known again by
     * @param gone whether it stood there, and stands nowhere now
     */
    record Stand(String address, String file, String mark, boolean gone) {}

    /**
     * An old address.
     *
     * @param address the address, below {@code reports/}
     * @param target where it leads, below {@code reports/}
     */
    record Move(String address, String target) {}

    /** Copies the lists. */
    AddressTable {
        comments = List.copyOf(comments);
        stands = List.copyOf(stands);
        moves = List.copyOf(moves);
    }

    /**
     * Reads the file.
     *
     * @param text its text
     * @return what it says; a warning {@code addresses-line} for each line that cannot be read, and is left out
     */
    static Outcome<AddressTable> read(String text) {
        List<String> comments = new ArrayList<>();
        List<Stand> stands = new ArrayList<>();
        List<Move> moves = new ArrayList<>();
        List<Diagnostic> wrong = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).stripTrailing();
            Matcher stand = STAND.matcher(line);
            Matcher move = MOVE.matcher(line);
            if (line.startsWith("#")) {
                comments.add(line.substring(1));
            } else if (move.matches() && ReportAddress.isPossible(move.group(1))) {
                moves.add(new Move(move.group(1), move.group(2).replaceFirst("/$", "")));
            } else if (stand.matches() && ReportAddress.isPossible(stand.group(1))) {
                String file = unescaped(stand.group(2));
                stands.add(new Stand(stand.group(1), file, stand.group(3), stand.group(4) != null));
            } else if (!line.isBlank()) {
                wrong.add(Diagnostic.warning("addresses-line", FILE, new Place(i + 1, 1), line));
            }
        }
        return Outcome.of(new AddressTable(comments, stands, moves), wrong);
    }

    /**
     * Writes the file.
     *
     * @return its text, with comments first and all lines in the order of their addresses
     */
    String text() {
        List<String> lines = new ArrayList<>();
        for (Stand stand : stands) {
            String gone = stand.gone() ? "\tgone" : "";
            lines.add(stand.address() + "\t" + escaped(stand.file()) + "\t" + stand.mark() + gone);
        }
        moves.forEach(move -> lines.add(move.address() + "\t-> " + move.target()));
        lines.sort(Comparator.naturalOrder());
        StringBuilder text = new StringBuilder();
        for (String comment : comments.isEmpty() ? INTRODUCTION : comments) {
            text.append('#').append(comment).append('\n');
        }
        lines.stream().distinct().forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private static String escaped(String file) {
        return file.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescaped(String file) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < file.length(); i++) {
            char c = file.charAt(i);
            if (c != '\\' || i + 1 == file.length()) {
                plain.append(c);
            } else {
                char next = file.charAt(++i);
                plain.append(next == 't' ? '\t' : next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            }
        }
        return plain.toString();
    }
}
