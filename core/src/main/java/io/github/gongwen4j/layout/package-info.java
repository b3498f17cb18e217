/** Flow and faces become {@link io.github.gongwen4j.layout.Pages}: lines, glyphs and rules at positions in points. Knows no PDF. */
package io.github.gongwen4j.layout;
