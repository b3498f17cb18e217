package io.github.gongwen4j.model;

/** How a timeline is told. */
public enum TimelineForm {
    /** As a table: 阶段, 时间, 主要任务, 责任单位, 成果. */
    TABLE,
    /** As a bar chart (横道图): a bar for each phase over months and quarters, with its milestones and deadlines. */
    CHART,
    /** As points, numbered like the other points of their section. */
    POINTS,
    /** As paragraphs that begin with the name of the phase, without numbers. */
    LEADS
}
