package org.gangmu.analysis;

/** What a heading says about the facet of what stands below it. */
enum Stance {
    /** All below tells what was done, unless it says otherwise. */
    PRACTICE,
    /** All below tells what was done about things that were wanting, though it names them (巡察反馈问题整改情况). */
    SETTLED,
    /** All below tells what is wanting. */
    PROBLEM,
    /** All below tells what is to be done. */
    PLAN,
    /** Below stand facts about the office, proposals, thoughts. */
    OTHER,
    /** Problems and plans are announced together (存在问题及下步打算): each section below decides by its own words. */
    PROBLEM_OR_PLAN,
    /** Work done and something else are announced together (工作情况及下步打算): here, too, the words decide. */
    DONE_OR_ELSE,
    /** The heading says nothing about it. */
    OPEN
}
