package io.github.gongwen4j.check;

import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.model.Circular;
import io.github.gongwen4j.model.Collection;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.Image;
import io.github.gongwen4j.model.InkTone;
import io.github.gongwen4j.model.PointsDocument;
import io.github.gongwen4j.model.SealManner;
import io.github.gongwen4j.model.Signature;
import java.util.ArrayList;
import java.util.List;

/** Seals and signature stamps that are not red (印章用红色, clauses 7.3.5.1 and 7.3.5.3), as black scans are. */
public final class SealColors {
    private final List<Finding> findings = new ArrayList<>();

    private SealColors() {}

    /** A finding for each picture of a seal or a stamp that is not red, in the order of the document. */
    public static List<Finding> in(Document document) {
        SealColors colors = new SealColors();
        colors.document(document, "");
        return List.copyOf(colors.findings);
    }

    private void document(Document document, String path) {
        if (document instanceof PointsDocument points) {
            points.signature().ifPresent(signature -> signature(signature, path));
        } else if (document instanceof Circular circular) {
            circular.signature().ifPresent(signature -> signature(signature, path));
            circular.issues().ifPresent(issued -> document(issued, path + "issues."));
        } else if (document instanceof Collection collection) {
            for (int i = 0; i < collection.parts().size(); i++) {
                document(collection.parts().get(i).document(), path + "parts[" + i + "].document.");
            }
        }
    }

    private void signature(Signature signature, String path) {
        List<Image> seals = signature.seals();
        for (int i = 0; i < seals.size(); i++) {
            if (seals.get(i).inkTone().filter(tone -> tone == InkTone.OTHER).isPresent()) {
                String here = path + "seal-image" + (seals.size() == 1 ? "" : "[" + i + "]");
                findings.add(new Finding("seal-not-red", here, message(signature.manner(), seals.get(i))));
            }
        }
    }

    private static Bilingual message(SealManner manner, Image seal) {
        boolean stamp = manner == SealManner.SIGNATURE_STAMP;
        String clause = stamp ? "7.3.5.3" : "7.3.5.1";
        return new Bilingual(
                (stamp ? "签名章一般用红色" : "印章用红色") + "（第 " + clause + " 条），“" + seal.alternativeText()
                        + "”的图片不是红色；请换用红色的图片",
                (stamp ? "A signature stamp is red as a rule" : "A seal is red") + " (clause " + clause
                        + "), and the picture of " + seal.alternativeText() + " is not; give a red one");
    }
}
