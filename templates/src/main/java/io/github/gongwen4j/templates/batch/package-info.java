/**
 * Many documents of one template (批量生成): a table of rows in, a file for each row out. {@link io.github.gongwen4j.templates.batch.Rows} reads
 * tables row by row, {@link io.github.gongwen4j.templates.batch.Batch} makes the files and gives an account of each row in the order of the table.
 * Memory does not grow with the table; a run that was broken off goes on where it was; a row that cannot be made stops no other.
 */
package io.github.gongwen4j.templates.batch;
