/** A style profile as data: page, grid, roles to faces and sizes, distances, each value with the clause it comes from. */
package io.github.gongwen4j.style;
