package io.github.gongwen4j.model;

/** What a picture is printed in, seen as a whole. */
public enum InkTone {
    /** Nothing: all of it is white or transparent. */
    NONE,
    /** Red, as a seal should be (clause 7.3.5.1). */
    RED,
    /** Any other colour or colours, or black and grey. */
    OTHER
}
