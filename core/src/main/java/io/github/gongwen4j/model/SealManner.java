package io.github.gongwen4j.model;

/** In which manner a document is signed (clause 7.3.5); it decides where organ and date stand. */
public enum SealManner {
    /** Without a seal (不加盖印章). */
    NONE,
    /** With the organ's seal (加盖印章). */
    SEAL,
    /** With the stamped signature of the person responsible (加盖签发人签名章). */
    SIGNATURE_STAMP
}
