/**
 * Drafts in Markdown to a manuscript: CommonMark with pipe tables and footnotes, front matter for the fields of a document, and fenced blocks of YAML for what
 * prose has no form for.
 */
package io.github.gongwen4j.draft.markdown;
