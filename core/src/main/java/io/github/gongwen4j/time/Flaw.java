package io.github.gongwen4j.time;

/** What makes a date impossible, in both languages. */
record Flaw(String chinese, String english) {}
