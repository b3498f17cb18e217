/** The face of the library: documents are read here and rendered from here. */
package io.github.gongwen4j;
