/** Pictures that tests draw. */
package io.github.gongwen4j.pictures;
