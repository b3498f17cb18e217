package io.github.gongwen4j.model;

/** The number a document is issued under: a document number (发文字号), or the serial of an order or of minutes. */
public sealed interface IssueNumber permits DocumentNumber, SerialNumber {
    /** As printed. */
    String text();
}
