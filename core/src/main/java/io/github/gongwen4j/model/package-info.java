/** What a document says, never how it looks: immutable records and their builders. Uses no library. */
package io.github.gongwen4j.model;
