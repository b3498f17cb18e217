package io.github.gongwen4j.docx;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.docx4j.dml.CTOfficeArtExtension;
import org.docx4j.dml.CTOfficeArtExtensionList;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The drawing behind a picture of pixels ({@code asvg:svgBlip}): Office has shown it in its place since 2016. */
final class SvgExtension {
    private static final String URI = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
    private static final String ASVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";

    private SvgExtension() {}

    /** The extension that names the file with this relationship. */
    static CTOfficeArtExtensionList of(String relationship) {
        CTOfficeArtExtension extension = new CTOfficeArtExtension();
        extension.setUri(URI);
        extension.setAny(blip(relationship));
        CTOfficeArtExtensionList list = new CTOfficeArtExtensionList();
        list.getExt().add(extension);
        return list;
    }

    private static Element blip(String relationship) {
        try {
            Document document = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument();
            Element blip = document.createElementNS(ASVG, "asvg:svgBlip");
            blip.setAttributeNS(Prefixes.R, "r:embed", relationship);
            return blip;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("Every Java platform makes XML documents", impossible);
        }
    }
}
