/** Writes the reports of this module as JSON. */
package io.github.gongwen4j.templates.json;
