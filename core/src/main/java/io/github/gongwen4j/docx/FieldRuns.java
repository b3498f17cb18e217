package io.github.gongwen4j.docx;

import org.docx4j.wml.FldChar;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.R;
import org.docx4j.wml.STFldCharType;
import org.docx4j.wml.Text;

/** The runs a field (域) consists of. WPS shows a field only if each piece of it stands in a run of its own. */
final class FieldRuns {
    private final ObjectFactory factory = new ObjectFactory();

    R begin() {
        return mark(STFldCharType.BEGIN);
    }

    /** Between what is to be computed and what it came to. */
    R separate() {
        return mark(STFldCharType.SEPARATE);
    }

    R end() {
        return mark(STFldCharType.END);
    }

    /** What is to be computed. */
    R instruction(String code) {
        Text text = new Text();
        text.setValue(" " + code + " ");
        text.setSpace("preserve");
        R r = new R();
        r.getContent().add(factory.createRInstrText(text));
        return r;
    }

    private R mark(STFldCharType type) {
        FldChar mark = new FldChar();
        mark.setFldCharType(type);
        R r = new R();
        r.getContent().add(factory.createRFldChar(mark));
        return r;
    }
}
