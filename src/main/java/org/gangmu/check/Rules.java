package org.gangmu.check;

import java.util.List;

/** All rules there are. Its methods have no state and may be called from any thread. */
public final class Rules {

    private static final List<Rule> ALL = List.of(
            new EncodingRule(),
            new LostCharacterRule(),
            new SpacingRule(),
            new WatermarkRule(),
            new PaywallRule(),
            new FurnitureRule(),
            new MarkupRule(),
            new TitleRule(),
            new YearRule(),
            new SignatureRule(),
            new NumberingRule(),
            new LevelRule(),
            new HeadingStopRule(),
            new BrokenLineRule(),
            new LongParagraphRule(),
            new RunTogetherRule(),
            new UnansweredRule(),
            new HalfWidthRule(),
            new DoubledStopRule(),
            new PairRule(),
            new SignWidthRule(),
            new StraightQuoteRule(),
            new BlanksRule(),
            new RealPlaceRule(),
            new OffenderRule(),
            new BlankedPhraseRule(),
            new PersonalNumberRule(),
            new ConfusableRule(),
            new DateRule(),
            new DoubledWordRule(),
            new SameReportRule(),
            new RepetitionRule());

    private Rules() {}

    /**
     * Gives the rules.
     *
     * @return all of them, by id
     */
    public static List<Rule> all() {
        return ALL;
    }
}
