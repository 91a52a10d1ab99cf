package org.gangmu.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.gangmu.analysis.Figure.Comparison;
import org.gangmu.source.Characters;
import org.gangmu.source.Span;

/** Reads the figures of one piece. One use, by one thread. */
final class FigureReader {

    private static final String CLAUSE_ENDS = "。；，！？：;!?";
    private static final String BETWEEN = "余多来几";
    private static final String POWERS = QuantityNumber.POWERS;
    /** A clause without a stop is cut here, in UTF-16 units on each side of the figure. */
    private static final int SIDE = 80;

    private static final int LONGEST_QUOTE = 40;
    private static final String HUNDREDTHS = "百分之";

    private final Piece piece;
    private final String text;
    private final BitSet closed = new BitSet();
    private final List<Counted> counts = new ArrayList<>();
    private final List<Figure> found = new ArrayList<>();

    FigureReader(Piece piece, List<Spot> mentions) {
        this.piece = piece;
        this.text = Widths.stops(piece.text());
        close(mentions);
    }

    /**
     * A quantity with its measure.
     *
     * @param quantity the quantity
     * @param start where it begins, 百分之 or a sign before it included
     * @param end where its measure ends; where the quantity ends if it has none
     * @param unit the measure with the powers of ten before it
     */
    private record Counted(Quantity quantity, int start, int end, String unit) {

        boolean isShare() {
            return unit.isEmpty() || unit.equals(HUNDREDTHS) || unit.endsWith("%") || unit.endsWith("％");
        }

        /** What may well be negative, so that a dash before it is a minus. */
        boolean mayFall() {
            return (!unit.isEmpty() && isShare()) || unit.endsWith("‰") || unit.endsWith("百分点") || unit.endsWith("元");
        }

        /** The unit without powers of ten; none of 百分之, which stands before. */
        String measure() {
            int at = 0;
            while (at < unit.length() && POWERS.indexOf(unit.charAt(at)) >= 0) {
                at++;
            }
            return unit.equals(HUNDREDTHS) ? "" : unit.substring(at).replace('％', '%');
        }
    }

    /** Gives the figures in their order. */
    List<Figure> read() {
        QuantityReader reader = new QuantityReader(text);
        Optional<Quantity> next = reader.next(0);
        while (next.isPresent()) {
            Optional<Counted> counted = counted(next.get());
            counted.ifPresent(this::add);
            next = reader.next(counted.map(Counted::end).orElse(next.get().end()));
            Optional<Counted> range = counted.isPresent() ? next.flatMap(this::range) : Optional.empty();
            if (range.isPresent()) {
                counts.remove(counts.size() - 1);
                add(range.get());
                next = reader.next(lastEnd());
            }
        }
        for (int i = 0; i < counts.size(); i++) {
            found.add(figure(i));
        }
        return found;
    }

    /** A comma within a number ends no clause. */
    private void add(Counted counted) {
        counts.add(counted);
        closed.set(counted.start(), counted.end());
    }

    /** Joins the last quantity and the one behind it where they are the ends of a range: 3%-5%, 5万元至10万元. From 3% to 5% is a change. */
    private Optional<Counted> range(Quantity upper) {
        Counted low = counts.get(counts.size() - 1);
        int join = low.end();
        if (upper.start() != join + 1
                || QuantityReader.RANGE.indexOf(text.charAt(join)) < 0
                || low.measure().isEmpty()) {
            return Optional.empty();
        }
        String lead = text.substring(begin(low.start()), low.start());
        boolean change = "至到".indexOf(text.charAt(join)) >= 0 && lead.chars().anyMatch(c -> c == '由' || c == '从');
        Quantity.Kind kind = upper.kind() == Quantity.Kind.BLANK
                ? upper.kind()
                : low.quantity().kind();
        return counted(upper)
                .filter(high -> !change && high.measure().equals(low.measure()))
                .map(high -> new Counted(
                        new Quantity(
                                kind, low.quantity().start(), high.quantity().end(), Optional.empty()),
                        low.start(),
                        high.end(),
                        high.unit()));
    }

    private void close(List<Spot> mentions) {
        mentions.forEach(spot -> closed.set(spot.start(), spot.end()));
        for (Span quoted : Quotes.find(text)) {
            if (quoted.length() <= LONGEST_QUOTE) {
                closed.set(quoted.start(), quoted.end());
            }
        }
        Titles.all(text).forEach(title -> closed.set(title.start(), title.end()));
    }

    private Optional<Counted> counted(Quantity quantity) {
        int start = quantity.start();
        if (closed.get(start)) {
            return Optional.empty();
        }
        if (text.startsWith(HUNDREDTHS, start - HUNDREDTHS.length()) && start - HUNDREDTHS.length() >= lastEnd()) {
            return Optional.of(new Counted(quantity, start - HUNDREDTHS.length(), quantity.end(), HUNDREDTHS));
        }
        int measure = skip(quantity.end());
        int end = Measures.end(text, measure, quantity.kind()).orElse(measure);
        Quantity value = quantity.to(valueEnd(quantity.end(), measure));
        String unit = text.substring(value.end(), end).strip();
        int sign = FigureSign.begin(text, start);
        boolean signed = sign < start && (counts.isEmpty() || sign > lastEnd() || text.charAt(sign - 1) == ' ');
        boolean told = signed && FigureSign.tells(text, sign);
        boolean measured =
                end > measure || (!text.substring(quantity.end(), end).isBlank() && isBare(end));
        int from = told ? sign : start;
        boolean compared = quantity.kind() != Quantity.Kind.CHINESE && isBare(end) && (isRate(from) || compares(from));
        Counted plain = new Counted(value, start, end, unit);
        boolean negative = told || (signed && plain.mayFall());
        return measured || compared
                ? Optional.of(negative ? new Counted(value.from(sign), sign, end, unit) : plain)
                : Optional.empty();
    }

    /** Finds where the value ends, what tells that it is rough included: 2000余, 2.3万余. */
    private int valueEnd(int from, int measure) {
        int end = measure;
        while (end > from && BETWEEN.indexOf(text.charAt(end - 1)) < 0) {
            end--;
        }
        return end;
    }

    /** Skips a blank, and what may stand between a number and its measure: 余, 多万. */
    private int skip(int from) {
        int at = from < text.length() && text.charAt(from) == ' ' ? from + 1 : from;
        while (at < text.length() && at - from < 5 && (BETWEEN + POWERS).indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Tells whether no word follows that the quantity could be a part of. */
    private boolean isBare(int at) {
        return at == text.length()
                || (!Characters.isHan(text.charAt(at))
                        && !Character.isLetterOrDigit(text.charAt(at))
                        && "+＋-－%·".indexOf(text.charAt(at)) < 0)
                || text.charAt(at) == '和'
                || text.startsWith("以上", at)
                || text.startsWith("左右", at);
    }

    private boolean isRate(int start) {
        return text.startsWith("率", start - 1) || text.startsWith("率为", start - 2) || text.startsWith("占比", start - 2);
    }

    private int lastEnd() {
        return counts.isEmpty() ? 0 : counts.get(counts.size() - 1).end();
    }

    private boolean compares(int start) {
        int last = lastEnd();
        if (!counts.isEmpty() && last == start - 1 && "和、与".indexOf(text.charAt(last)) >= 0) {
            return counts.get(counts.size() - 1).isShare();
        }
        String lead = text.substring(Math.max(last, begin(start)), start);
        return new FigureClause(lead, "").comparison(true) != Comparison.NONE;
    }

    /** Finds where the clause of an index begins; a stop within a title or a quotation does not end it. */
    private int begin(int at) {
        int begin = at;
        while (begin > 0 && at - begin < SIDE && !isStop(begin - 1)) {
            begin--;
        }
        return begin;
    }

    /** Finds where the clause of an index ends. */
    private int end(int at) {
        int end = at;
        while (end < text.length() && end - at < SIDE && !isStop(end)) {
            end++;
        }
        return end;
    }

    private boolean isStop(int at) {
        return CLAUSE_ENDS.indexOf(text.charAt(at)) >= 0 && !closed.get(at);
    }

    private Figure figure(int index) {
        Counted counted = counts.get(index);
        int begin = begin(counted.start());
        int end = end(counted.end());
        int from = index == 0 ? begin : Math.max(begin, counts.get(index - 1).end());
        int to = index + 1 == counts.size()
                ? end
                : Math.min(end, counts.get(index + 1).start());
        FigureClause around =
                new FigureClause(text.substring(from, counted.start()), text.substring(counted.end(), to));
        boolean joined = from > begin && List.of("", "和", "、", "与").contains(around.lead());
        Comparison own = around.comparison(counted.isShare());
        Quantity quantity = counted.quantity();
        boolean again = joined && around.counted().equals(around.lead());
        return new Figure(
                again || (from > begin && around.isGoal()) ? last().counted() : around.counted(),
                text.substring(quantity.start(), quantity.end()),
                quantity.kind() == Quantity.Kind.BLANK,
                counted.unit(),
                quantity.number().flatMap(unused -> amount(counted)),
                joined && own == Comparison.NONE ? last().comparison() : own,
                piece.text().substring(begin, end).strip(),
                piece.spot(counted.start(), counted.end()));
    }

    private Figure last() {
        return found.get(found.size() - 1);
    }

    /** Reads the value with the powers of ten that its unit begins with: 1亿2千多万元 is 1亿2千万. */
    private Optional<Double> amount(Counted counted) {
        String value =
                text.substring(counted.quantity().start(), counted.quantity().end());
        String unit = counted.unit();
        int powers =
                unit.equals(HUNDREDTHS) ? 0 : unit.length() - counted.measure().length();
        String all = value + unit.substring(0, powers);
        StringBuilder number = new StringBuilder();
        all.chars().filter(c -> BETWEEN.indexOf(c) < 0).forEach(c -> number.append((char) c));
        return QuantityNumber.of(number.toString()).map(BigDecimal::doubleValue);
    }
}
