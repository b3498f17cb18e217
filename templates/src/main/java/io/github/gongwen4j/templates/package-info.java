/**
 * Templates (模板): documents with typed parameters. A template is a YAML or JSON document in which slots such as ｛年份｝ stand for values,
 * and a list of the parameters; {@link io.github.gongwen4j.templates.Template#fill} binds values and makes the document. Expansion works on the
 * tree of the document: what a value holds is text and stays text, and nothing in a template can run code.
 */
package io.github.gongwen4j.templates;
