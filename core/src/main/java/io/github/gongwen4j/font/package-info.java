/**
 * Roles to real faces: where fonts are looked for, which face serves which role, what a face covers, its widths, and the
 * program a document embeds. TrueType, OpenType with CFF outlines, and collections of either. What is handed out here is
 * immutable and may be shared by threads and documents.
 */
package io.github.gongwen4j.font;
