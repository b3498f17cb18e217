package io.github.gongwen4j.docx;

import io.github.gongwen4j.compose.FlowPicture;
import io.github.gongwen4j.compose.FlowSeal;
import io.github.gongwen4j.style.Length;
import org.docx4j.dml.CTBlip;
import org.docx4j.dml.CTBlipFillProperties;
import org.docx4j.dml.CTGeomGuideList;
import org.docx4j.dml.CTNonVisualDrawingProps;
import org.docx4j.dml.CTNonVisualGraphicFrameProperties;
import org.docx4j.dml.CTNonVisualPictureProperties;
import org.docx4j.dml.CTPoint2D;
import org.docx4j.dml.CTPositiveSize2D;
import org.docx4j.dml.CTPresetGeometry2D;
import org.docx4j.dml.CTRelativeRect;
import org.docx4j.dml.CTShapeProperties;
import org.docx4j.dml.CTStretchInfoProperties;
import org.docx4j.dml.CTTransform2D;
import org.docx4j.dml.Graphic;
import org.docx4j.dml.GraphicData;
import org.docx4j.dml.STShapeType;
import org.docx4j.dml.picture.CTPictureNonVisual;
import org.docx4j.dml.picture.Pic;
import org.docx4j.dml.wordprocessingDrawing.Anchor;
import org.docx4j.dml.wordprocessingDrawing.CTEffectExtent;
import org.docx4j.dml.wordprocessingDrawing.CTPosH;
import org.docx4j.dml.wordprocessingDrawing.CTPosV;
import org.docx4j.dml.wordprocessingDrawing.CTWrapNone;
import org.docx4j.dml.wordprocessingDrawing.Inline;
import org.docx4j.dml.wordprocessingDrawing.STRelFromH;
import org.docx4j.dml.wordprocessingDrawing.STRelFromV;
import org.docx4j.wml.Drawing;
import org.docx4j.wml.R;

/** Draws pictures in DrawingML: in the line as if they were a character, or at a place told from their paragraph. */
final class PictureWriter {
    /** The text box of the imprint has the id 1. */
    private static final long FIRST_ID = 2;

    private final Media media;
    private int drawn;

    PictureWriter(Media media) {
        this.media = media;
    }

    /** A picture in the line. */
    R inline(FlowPicture picture) {
        long id = nextId();
        Inline inline = new Inline();
        inline.setDistT(0L);
        inline.setDistB(0L);
        inline.setDistL(0L);
        inline.setDistR(0L);
        inline.setExtent(size(picture));
        inline.setEffectExtent(noEffects());
        inline.setDocPr(named(id, "图片 " + id, picture));
        inline.setCNvGraphicFramePr(new CTNonVisualGraphicFrameProperties());
        inline.setGraphic(graphic(id, picture));
        return run(inline);
    }

    /** A seal behind the text. Of distances from the paragraph Word and LibreOffice make the same; text does not give way. */
    R anchored(FlowSeal seal) {
        long id = nextId();
        Anchor anchor = new Anchor();
        anchor.setDistT(0L);
        anchor.setDistB(0L);
        anchor.setDistL(0L);
        anchor.setDistR(0L);
        anchor.setSimplePosAttr(false);
        anchor.setRelativeHeight(id);
        anchor.setBehindDoc(true);
        anchor.setLocked(false);
        anchor.setLayoutInCell(true);
        anchor.setAllowOverlap(true);
        anchor.setSimplePos(origin());
        anchor.setPositionH(fromMargin(seal.left()));
        anchor.setPositionV(fromParagraph(seal.top()));
        anchor.setExtent(size(seal.picture()));
        anchor.setEffectExtent(noEffects());
        anchor.setWrapNone(new CTWrapNone());
        anchor.setDocPr(named(id, "印章 " + id, seal.picture()));
        anchor.setCNvGraphicFramePr(new CTNonVisualGraphicFrameProperties());
        anchor.setGraphic(graphic(id, seal.picture()));
        return run(anchor);
    }

    /** The number of a further drawing. */
    long nextId() {
        return FIRST_ID + drawn++;
    }

    private static R run(Object drawn) {
        Drawing drawing = new Drawing();
        drawing.getAnchorOrInline().add(drawn);
        R run = new R();
        run.getContent().add(drawing);
        return run;
    }

    private static CTPosH fromMargin(Length left) {
        CTPosH position = new CTPosH();
        position.setRelativeFrom(STRelFromH.MARGIN);
        position.setPosOffset((int) left.emu());
        return position;
    }

    private static CTPosV fromParagraph(Length top) {
        CTPosV position = new CTPosV();
        position.setRelativeFrom(STRelFromV.PARAGRAPH);
        position.setPosOffset((int) top.emu());
        return position;
    }

    private static CTNonVisualDrawingProps named(long id, String name, FlowPicture picture) {
        CTNonVisualDrawingProps properties = new CTNonVisualDrawingProps();
        properties.setId(id);
        properties.setName(name);
        properties.setDescr(XmlText.checked(picture.image().alternativeText()));
        return properties;
    }

    private Graphic graphic(long id, FlowPicture picture) {
        CTPictureNonVisual about = new CTPictureNonVisual();
        about.setCNvPr(named(id, "图片 " + id, picture));
        about.setCNvPicPr(new CTNonVisualPictureProperties());
        Pic pic = new Pic();
        pic.setNvPicPr(about);
        pic.setBlipFill(fill(picture));
        pic.setSpPr(shape(picture));
        GraphicData data = new GraphicData();
        data.setUri(Prefixes.PIC);
        data.getAny().add(pic);
        Graphic graphic = new Graphic();
        graphic.setGraphicData(data);
        return graphic;
    }

    private CTBlipFillProperties fill(FlowPicture picture) {
        CTBlip blip = new CTBlip();
        blip.setEmbed(media.id(picture.image()));
        media.drawingId(picture.image()).map(SvgExtension::of).ifPresent(blip::setExtLst);
        CTStretchInfoProperties stretch = new CTStretchInfoProperties();
        stretch.setFillRect(new CTRelativeRect());
        CTBlipFillProperties fill = new CTBlipFillProperties();
        fill.setBlip(blip);
        fill.setStretch(stretch);
        return fill;
    }

    private static CTShapeProperties shape(FlowPicture picture) {
        CTTransform2D place = new CTTransform2D();
        place.setOff(origin());
        place.setExt(size(picture));
        CTPresetGeometry2D rectangle = new CTPresetGeometry2D();
        rectangle.setPrst(STShapeType.RECT);
        rectangle.setAvLst(new CTGeomGuideList());
        CTShapeProperties shape = new CTShapeProperties();
        shape.setXfrm(place);
        shape.setPrstGeom(rectangle);
        return shape;
    }

    private static CTPositiveSize2D size(FlowPicture picture) {
        CTPositiveSize2D size = new CTPositiveSize2D();
        size.setCx(picture.width().emu());
        size.setCy(picture.height().emu());
        return size;
    }

    private static CTPoint2D origin() {
        CTPoint2D origin = new CTPoint2D();
        origin.setX(0);
        origin.setY(0);
        return origin;
    }

    private static CTEffectExtent noEffects() {
        CTEffectExtent none = new CTEffectExtent();
        none.setL(0);
        none.setT(0);
        none.setR(0);
        none.setB(0);
        return none;
    }
}
