/** Rules over the model: what is legal and still needs a person's eye. */
package io.github.gongwen4j.check;
