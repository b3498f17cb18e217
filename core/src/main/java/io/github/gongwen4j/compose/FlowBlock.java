package io.github.gongwen4j.compose;

/** A block of a {@link Flow}, set under the one before it. */
public sealed interface FlowBlock
        permits FlowParagraph,
                FlowTable,
                FlowFigure,
                FlowChart,
                FlowJointMark,
                FlowLetterhead,
                FlowImprint,
                FlowContents,
                FlowPageTurn {}
