package io.github.gongwen4j.model;

/** What stands between headings. */
public sealed interface Block permits Paragraph, Timeline, TaskList, Register, Table, Figure {}
