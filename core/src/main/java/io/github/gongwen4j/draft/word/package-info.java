/**
 * Word files (.docx and its kin) to a {@link io.github.gongwen4j.draft.Manuscript}: their words in order, the numbers Word counts typed out, and what a
 * file says besides its words as hints.
 *
 * <p>A file becomes parts ({@code ZipDirectory}, {@code WordPackage}), a part a tree of elements ({@code XmlTree}), the body of a document paragraphs and blocks
 * ({@code BodyReader}), which a {@code Transcript} writes down as one text. The JDK's own XML reader is used and no object model of Word's schema: a file of unknown
 * origin is read within fixed bounds, and what a schema does not know is passed over instead of failing.
 */
package io.github.gongwen4j.draft.word;
