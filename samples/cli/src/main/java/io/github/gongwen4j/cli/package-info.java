/** The gongwen command line. */
package io.github.gongwen4j.cli;
