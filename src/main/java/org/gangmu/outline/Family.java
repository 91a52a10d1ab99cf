package org.gangmu.outline;

/**
 * The families of signs that number the parts of a report, highest first. One family each, whatever the width of its
 * characters and the stop behind them (GB/T 9704—2012, 7.3.3 names the first four: 一、 （一） 1. （1）).
 */
enum Family {
    /** 第一部分. */
    PART,
    /** 第一章. */
    CHAPTER,
    /** 第一节. */
    PARAGRAPH_GROUP,
    /** 第一条. */
    ARTICLE,
    /** A heading without a sign that is known by its words: 2024年工作回顾, 存在的问题. */
    DIVISION,
    /** 壹、. */
    FORMAL,
    /** Ⅰ. and II. */
    ROMAN,
    /** 一、. */
    CHINESE,
    /** （一）. */
    CHINESE_BRACKETED,
    /** 1. and 1). */
    ARABIC,
    /** 1.1. */
    DECIMAL,
    /** 1.1.1. */
    DECIMAL_THIRD,
    /** 1.1.1.1. */
    DECIMAL_FOURTH,
    /** （1）. */
    ARABIC_BRACKETED,
    /** ①. */
    CIRCLED,
    /** A. and a) */
    LETTER,
    /** A heading without a sign. */
    PLAIN,
    /** 一是. */
    SHI,
    /** 一要. */
    YAO,
    /** 第一，. */
    ORDINAL,
    /** 其一，. */
    QI,
    /** 一方面. */
    SIDES,
    /** 首先. */
    SEQUENCE,
    /** ——, ·, ●. */
    BULLET;

    /** Families whose members are items of a list inside prose, never sections. */
    boolean isItem() {
        return compareTo(SHI) >= 0;
    }

    /** Families whose signs carry a number that can be told from prose by itself at a line's start. */
    boolean isNumbered() {
        return compareTo(LETTER) <= 0 && this != DIVISION;
    }

    /** Families that count within the number of the part above: 1.1, 2.1. */
    boolean isDecimal() {
        return this == DECIMAL || this == DECIMAL_THIRD || this == DECIMAL_FOURTH;
    }

    /** Families of connectives, which are mostly plain prose and become items only under conditions. */
    boolean isConnective() {
        return this == SIDES || this == SEQUENCE;
    }
}
