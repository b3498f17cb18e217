/**
 * {@link io.github.gongwen4j.layout.Pages} become a PDF: archival (PDF/A-2a), accessible (PDF/UA-1) and the same to the byte for
 * the same pages. Decides nothing about the look: everything is drawn where the pages say.
 */
package io.github.gongwen4j.pdf;
