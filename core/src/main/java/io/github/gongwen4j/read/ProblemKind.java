package io.github.gongwen4j.read;

/** What sort of fault a {@link Problem} is. */
public enum ProblemKind {
    /** The file cannot be taken apart: encoding, YAML or JSON as such, a feature of YAML that is not used here. */
    SYNTAX,
    /** The file is larger or more deeply nested than {@link ReadLimits} allow. */
    LIMIT,
    /** Fields or their types are wrong: what the JSON Schema of {@link DocumentSchema} finds as well. */
    STRUCTURE,
    /** A value of the right type cannot be: an impossible date, a point nested too deep, a malformed document number. */
    VALUE
}
