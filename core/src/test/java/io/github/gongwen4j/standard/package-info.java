/**
 * The standard, measured: both outputs are read back from paper and held to the millimetres of GB/T 9704-2012, clause by clause.
 * The rules know nothing of how a page was made; {@code docs/conformance.md} names them.
 */
package io.github.gongwen4j.standard;
