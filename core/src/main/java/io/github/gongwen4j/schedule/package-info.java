/** Who does what by when (进度): the years of a plan, its phases as days, the tasks of a whole document. */
package io.github.gongwen4j.schedule;
