/**
 * Drawings in SVG (可缩放矢量图形) as far as seals, emblems and charts use it: shapes filled and stroked in plain colours, groups,
 * transforms, styles, references within the file and clipping. What would be drawn otherwise than it is meant — text, gradients, filters,
 * scripts, anything from elsewhere — is refused with its line. Uses the JDK alone.
 */
package io.github.gongwen4j.svg;
