package io.github.gongwen4j.docx;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.ByteArrayOutputStream;
import org.w3c.dom.Node;

/**
 * The binding of docx4j's WordprocessingML classes to XML. docx4j's own {@code Context} binds every vocabulary of Office and
 * takes twice as long to stand; a document needs these packages only.
 */
final class WmlContext {
    private static final int TYPICAL_PART = 1 << 16;

    private WmlContext() {}

    /** Loaded on first use: the binding takes the better part of a second, once in the life of a virtual machine. */
    private static final class Holder {
        private static final JAXBContext CONTEXT = create();

        private static JAXBContext create() {
            try {
                return JAXBContext.newInstance(
                        "org.docx4j.wml:org.docx4j.w15:org.docx4j.dml.picture", WmlContext.class.getClassLoader());
            } catch (JAXBException e) {
                throw new IllegalStateException("docx4j's classes could not be bound to XML", e);
            }
        }
    }

    /** A part as it stands in the package: the element with an XML declaration, in UTF-8. */
    static byte[] bytes(Object root) {
        return bytes(root, Prefixes.usual());
    }

    /** The same, its first tag declaring these prefixes. */
    static byte[] bytes(Object root, Prefixes prefixes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(TYPICAL_PART);
        try {
            marshaller(prefixes).marshal(root, out);
        } catch (JAXBException e) {
            throw new IllegalStateException("A part could not be written as XML", e);
        }
        return RootElement.inOrder(out.toByteArray());
    }

    /** Puts the element behind the children of a node. */
    static void append(Object element, Node parent) {
        try {
            marshaller(Prefixes.usual()).marshal(element, parent);
        } catch (JAXBException e) {
            throw new IllegalStateException("An element could not be written as XML", e);
        }
    }

    private static Marshaller marshaller(Prefixes prefixes) throws JAXBException {
        Marshaller marshaller = Holder.CONTEXT.createMarshaller();
        marshaller.setProperty("org.glassfish.jaxb.namespacePrefixMapper", prefixes);
        return marshaller;
    }
}
