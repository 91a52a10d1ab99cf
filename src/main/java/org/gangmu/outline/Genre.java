package org.gangmu.outline;

/** The kind of a report, as its offices call it. */
public enum Genre {
    /** 报告, 汇报. */
    REPORT("报告"),
    /** 总结. */
    SUMMARY("总结"),
    /** 述职报告, 述责述廉. */
    DUTY_REPORT("述职报告"),
    /** 工作报告, as a government gives to its congress. */
    WORK_REPORT("工作报告"),
    /** Anything else: a plan, a notice, a speech. */
    OTHER("其他");

    private final String label;

    Genre(String label) {
        this.label = label;
    }

    /**
     * Gives the Chinese name.
     *
     * @return the name that output and settings use
     */
    public String label() {
        return label;
    }
}
