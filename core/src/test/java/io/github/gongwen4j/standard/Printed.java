package io.github.gongwen4j.standard;

import io.github.gongwen4j.style.FaceRole;

/** Where the rules take their paper from: an output, printed. */
interface Printed {
    /** The document of this name among those the rules are measured on. */
    Paper paper(String name);

    /** The PostScript name of the face that stands for a role on this paper. */
    String face(FaceRole role);
}
