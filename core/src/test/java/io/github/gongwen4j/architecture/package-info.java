/** The walls between the rooms, kept by tests: who may use whom, and what stays inside. */
package io.github.gongwen4j.architecture;
