package io.github.gongwen4j.pdf;

import io.github.gongwen4j.compose.FlowInfo;
import io.github.gongwen4j.compose.SourceFile;
import io.github.gongwen4j.layout.Page;
import io.github.gongwen4j.layout.Pages;
import io.github.gongwen4j.model.Image;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Puts one file together: pages, faces, structure, bookmarks and what makes it archival. */
final class PdfFile {
    private final Pages pages;
    private final Optional<SourceFile> source;
    private final PDDocument document;
    private final Streams streams;
    private final FaceUses faces;
    private final ElementNames names;
    private final MarkedPieces pieces = new MarkedPieces();
    private final PictureUses pictures;
    private final DocumentId id = new DocumentId();

    PdfFile(Pages pages, Optional<SourceFile> source, PDDocument document, Streams streams) {
        this.pages = pages;
        this.source = source;
        this.document = document;
        this.streams = streams;
        this.faces = FaceUses.of(pages);
        this.names = ElementNames.of(pages);
        this.pictures = PictureUses.of(pages);
    }

    /** Fills the document. */
    void assemble() throws IOException {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        List<COSDictionary> objects = addPages(catalog);
        describe(catalog, pages.info());
        Links links = Links.on(pages, objects);
        StructureTree tree = new StructureTree(names, pieces, links, objects, FigureBoxes.of(pages));
        catalog.setItem(COSName.STRUCT_TREE_ROOT, tree.write(pages.structure()));
        Outline.of(pages.bookmarks(), new Destinations(pages.pages(), objects))
                .ifPresent(outline -> catalog.setItem(COSName.OUTLINES, outline));
        if (source.isPresent()) {
            id.add(source.get().bytes());
            SourceAttachment.add(catalog, source.get(), streams);
        }
        COSDictionary trailer = document.getDocument().getTrailer();
        trailer.setItem(COSName.INFO, info(pages.info()));
        trailer.setItem(COSName.ID, id.write());
    }

    private List<COSDictionary> addPages(COSDictionary catalog) throws IOException {
        COSDictionary tree = Cos.object("Pages");
        COSDictionary resources = new COSDictionary();
        List<COSDictionary> objects = new ArrayList<>();
        COSArray kids = new COSArray();
        for (Page page : pages.pages()) {
            COSDictionary object = page(page, objects.size());
            object.setItem(COSName.PARENT, tree);
            object.setItem(COSName.RESOURCES, resources);
            objects.add(object);
            kids.add(object);
        }
        resources.setItem(COSName.FONT, fonts());
        if (!pictures.all().isEmpty()) {
            resources.setItem(COSName.XOBJECT, pictureObjects());
        }
        tree.setItem(COSName.KIDS, kids);
        tree.setInt(COSName.COUNT, objects.size());
        catalog.setItem(COSName.PAGES, tree);
        return objects;
    }

    private COSDictionary page(Page page, int number) throws IOException {
        byte[] content = new PagePainter(page, faces, pictures, names, pieces).paint();
        id.add(content);
        COSDictionary object = Cos.object("Page");
        object.setItem(
                COSName.MEDIA_BOX,
                Cos.array(COSInteger.ZERO, COSInteger.ZERO, points(page.width()), points(page.height())));
        object.setItem(COSName.CONTENTS, streams.compressed(content));
        object.setInt(COSName.STRUCT_PARENTS, number);
        object.setName(COSName.getPDFName("Tabs"), "S");
        if (pictures.on(page)) {
            object.setItem(COSName.GROUP, transparencyGroup());
        }
        return object;
    }

    private COSDictionary fonts() throws IOException {
        COSDictionary fonts = Cos.inline();
        COSStream identity = streams.deflated(FixedStream.IDENTITY.deflated());
        for (FaceUse face : faces.all()) {
            CidFont font = new CidFont(face);
            id.add(font);
            fonts.setItem(face.name(), font.write(streams, identity));
        }
        return fonts;
    }

    private COSDictionary pictureObjects() throws IOException {
        COSDictionary objects = Cos.inline();
        for (Map.Entry<Image, String> picture : pictures.all().entrySet()) {
            id.add(picture.getKey());
            objects.setItem(picture.getValue(), PictureObject.of(picture.getKey(), streams));
        }
        return objects;
    }

    /** Pictures may let shine through what lies under them; colours are then mixed as the screen mixes them. */
    private static COSDictionary transparencyGroup() {
        COSDictionary group = Cos.inline();
        group.setName(COSName.TYPE, "Group");
        group.setName(COSName.S, "Transparency");
        group.setItem(COSName.CS, COSName.DEVICERGB);
        return group;
    }

    private void describe(COSDictionary catalog, FlowInfo info) throws IOException {
        document.getDocument().setVersion(1.7f);
        catalog.setName(COSName.VERSION, "1.7");
        catalog.setString(COSName.LANG, info.language());
        COSDictionary mark = Cos.inline();
        mark.setItem("Marked", COSBoolean.TRUE);
        catalog.setItem(COSName.MARK_INFO, mark);
        COSDictionary viewer = Cos.inline();
        viewer.setItem("DisplayDocTitle", COSBoolean.TRUE);
        catalog.setItem(COSName.VIEWER_PREFERENCES, viewer);
        byte[] xmp = XmpMetadata.of(info, source.isPresent() ? 3 : 2);
        id.add(xmp);
        COSStream metadata = streams.plain(xmp);
        metadata.setName(COSName.TYPE, "Metadata");
        metadata.setName(COSName.SUBTYPE, "XML");
        catalog.setItem(COSName.METADATA, metadata);
        catalog.setItem(COSName.OUTPUT_INTENTS, Cos.array(outputIntent()));
    }

    private COSDictionary outputIntent() throws IOException {
        COSDictionary intent = Cos.object("OutputIntent");
        intent.setName(COSName.S, "GTS_PDFA1");
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "sRGB IEC61966-2-1");
        intent.setString(COSName.INFO, "sRGB IEC61966-2-1");
        COSStream profile = streams.deflated(FixedStream.SRGB.deflated());
        profile.setInt(COSName.N, 3);
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        return intent;
    }

    private static COSDictionary info(FlowInfo info) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setString(COSName.TITLE, info.title());
        if (!info.author().isEmpty()) {
            dictionary.setString(COSName.AUTHOR, info.author());
        }
        if (!info.subject().isEmpty()) {
            dictionary.setString(COSName.SUBJECT, info.subject());
        }
        dictionary.setString(COSName.PRODUCER, XmpMetadata.PRODUCER);
        return dictionary;
    }

    private static COSFloat points(double value) {
        return new COSFloat((float) (Math.round(value * 1000) / 1000.0));
    }
}
