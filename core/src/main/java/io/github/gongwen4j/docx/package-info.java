/**
 * A {@link io.github.gongwen4j.compose.Flow} becomes a Word document. {@link io.github.gongwen4j.docx.DocxWriter} is the door;
 * behind it the blocks become docx4j's WordprocessingML objects, and a few parts that hardly change stand around them.
 *
 * <p>docx4j gives the object model and its JAXB binding. The package around the parts is written here, so that the same input
 * makes the same bytes and nothing of the virtual machine's configuration is touched.
 */
package io.github.gongwen4j.docx;
