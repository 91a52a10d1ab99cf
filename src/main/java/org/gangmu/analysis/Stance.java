package org.gangmu.analysis;

/** What a heading says about the facet of what stands below it. */
enum Stance {
    /** All below tells what was done, unless it says otherwise. */
    PRACTICE,
    /** All below tells what is wanting. */
    PROBLEM,
    /** All below tells what is to be done. */
    PLAN,
    /** Below stand facts about the office, proposals, thoughts. */
    OTHER,
    /** Two of them are announced (存在问题及下步打算): each section below decides by its own words. */
    MIXED,
    /** The heading says nothing about it. */
    OPEN
}
