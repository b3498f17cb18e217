/** Numbering schemes, counter policies and Chinese numerals: formatted, parsed and computed from structure. */
package io.github.gongwen4j.numbering;
