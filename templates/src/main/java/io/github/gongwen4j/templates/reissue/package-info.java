/**
 * Issuing last year's document again (逐年重发): moves the year, dates, periods and anniversaries of a source text, and flags what a person
 * must decide. Works on located words of the file; all else in it stays as it is.
 */
package io.github.gongwen4j.templates.reissue;
