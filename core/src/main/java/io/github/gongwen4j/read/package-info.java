/**
 * JSON and YAML to the model, with every fault of a file located by line, column and path; and the JSON Schema of the input. A text becomes
 * a located tree ({@code Node}); shapes read the tree and describe themselves as schema, so that reader and schema agree by construction.
 */
package io.github.gongwen4j.read;
