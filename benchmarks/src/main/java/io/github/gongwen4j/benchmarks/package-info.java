/** How long each room takes for a document of the usual size and for one of two hundred pages. */
package io.github.gongwen4j.benchmarks;
