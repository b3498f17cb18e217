/**
 * Dates as official writing has them (时间表述): exact days, months, 旬, quarters, festivals, open and closed ranges, placeholders. The words
 * as written always survive; what they mean is resolved against a year and a set of {@linkplain
 * io.github.gongwen4j.time.DateConventions conventions} only when somebody asks. Uses nothing but the JDK.
 */
package io.github.gongwen4j.time;
