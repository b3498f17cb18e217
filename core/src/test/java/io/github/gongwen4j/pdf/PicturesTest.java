package io.github.gongwen4j.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongwen4j.layout.ImageItem;
import io.github.gongwen4j.layout.Pages;
import io.github.gongwen4j.layout.StructureElement;
import io.github.gongwen4j.layout.StructureType;
import io.github.gongwen4j.layout.Tag;
import io.github.gongwen4j.model.Image;
import io.github.gongwen4j.pictures.Drawn;
import io.github.gongwen4j.pictures.PngBuilder;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PicturesTest {
    private static final byte[] SEAL = Drawn.seal(60);

    /** Pixels as PNG files may hold them. */
    enum Pixels {
        RGB(BufferedImage.TYPE_INT_RGB),
        RGB_ALPHA(BufferedImage.TYPE_INT_ARGB),
        GRAY(BufferedImage.TYPE_BYTE_GRAY),
        GRAY_16(BufferedImage.TYPE_USHORT_GRAY),
        BLACK_AND_WHITE(BufferedImage.TYPE_BYTE_BINARY),
        PALETTE(BufferedImage.TYPE_BYTE_INDEXED),
        PALETTE_ALPHA(0);

        private final int type;

        Pixels(int type) {
            this.type = type;
        }

        /** 37 × 23 pixels, so that rows end within a byte. */
        private BufferedImage draw() {
            BufferedImage image = this == PALETTE_ALPHA ? sparing() : new BufferedImage(37, 23, type);
            Graphics2D pen = image.createGraphics();
            pen.drawImage(Drawn.chartImage(37, 23), 0, 0, null);
            if (this == RGB_ALPHA) {
                pen.drawImage(Drawn.sealImage(20), 3, 1, null);
                pen.setComposite(java.awt.AlphaComposite.Src);
                pen.setColor(new Color(200, 10, 10, 120));
                pen.fillRect(20, 2, 12, 9);
            }
            pen.dispose();
            return image;
        }

        private static BufferedImage sparing() {
            byte[] red = {0, (byte) 200, 90, 40};
            byte[] blue = {(byte) 255, 20, 90, 70};
            byte[] alpha = {0, (byte) 255, 120, (byte) 255};
            IndexColorModel four = new IndexColorModel(2, 4, red, blue, red, alpha);
            BufferedImage image = new BufferedImage(37, 23, BufferedImage.TYPE_BYTE_BINARY, four);
            for (int i = 0; i < 37 * 23; i++) {
                image.getRaster().setSample(i % 37, i / 37, 0, i % 4);
            }
            return image;
        }
    }

    private static byte[] interlaced(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream sink = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(sink);
            writer.write(null, new IIOImage(image, null, null), param);
        }
        writer.dispose();
        return out.toByteArray();
    }

    /** Pages with these pictures, each a figure with its caption. */
    static Pages pages(Image... images) {
        Sheets sheets = new Sheets();
        sheets.block(StructureType.H1, Sheets.Look.of(TinyFaces.with("Tiny", "图一"), 22), "图一");
        for (int i = 0; i < images.length; i++) {
            int figure = sheets.newId();
            int caption = sheets.newId();
            sheets.item(new ImageItem(100, 200 + 60 * i, 80, 40, images[i], new Tag.Content(figure)));
            sheets.line(new Tag.Content(caption), Sheets.Look.of(TinyFaces.with("Tiny", "图一"), 12), 100, "图一");
            sheets.structure(new StructureElement(
                    figure,
                    StructureType.FIGURE,
                    false,
                    Optional.of(images[i].alternativeText()),
                    List.of(sheets.element(caption, StructureType.CAPTION))));
        }
        return sheets.pages();
    }

    private static List<PDImageXObject> read(PDDocument document) throws IOException {
        PDResources resources = document.getPage(0).getResources();
        List<PDImageXObject> images = new ArrayList<>();
        for (COSName name : resources.getXObjectNames()) {
            images.add((PDImageXObject) resources.getXObject(name));
        }
        return images;
    }

    private static void assertSamePixels(byte[] file, int tolerance) throws IOException {
        BufferedImage expected = ImageIO.read(new ByteArrayInputStream(file));
        try (PDDocument document = Loader.loadPDF(Written.pdf(pages(Image.of(file, "图"))))) {
            BufferedImage actual = read(document).get(0).getImage();
            for (int y = 0; y < expected.getHeight(); y++) {
                for (int x = 0; x < expected.getWidth(); x++) {
                    assertSameColor(rgb(expected, x, y), rgb(actual, x, y), tolerance, x + "," + y);
                }
            }
        }
    }

    /** Java takes grey for linear light; of grey the samples are what counts. */
    private static int rgb(BufferedImage image, int x, int y) {
        int type = image.getType();
        boolean gray = type == BufferedImage.TYPE_BYTE_GRAY || type == BufferedImage.TYPE_USHORT_GRAY;
        if (!gray) {
            return image.getRGB(x, y);
        }
        int sample = image.getRaster().getSample(x, y, 0) >> (type == BufferedImage.TYPE_USHORT_GRAY ? 8 : 0);
        return 0xFF000000 | sample * 0x10101;
    }

    private static void assertSameColor(int expected, int actual, int tolerance, String place) {
        assertThat(Math.abs((expected >>> 24) - (actual >>> 24)))
                .as("opacity at " + place)
                .isLessThanOrEqualTo(tolerance);
        for (int shift = 0; shift < 24 && expected >>> 24 > 0; shift += 8) {
            assertThat(Math.abs((expected >> shift & 0xFF) - (actual >> shift & 0xFF)))
                    .as("colour at " + place)
                    .isLessThanOrEqualTo(tolerance);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPixelOfAPngIsAsItWas(Pixels pixels) throws IOException {
        int rounding = pixels == Pixels.GRAY_16 ? 1 : 0;
        assertSamePixels(Drawn.png(pixels.draw()), rounding);
        assertSamePixels(interlaced(pixels.draw()), rounding);
    }

    @Test
    void theOneColourThatIsNoColourShinesThrough() throws IOException {
        byte[] file = PngBuilder.of(3, 1, 8, 2)
                .chunk("tRNS", new byte[] {0, 10, 0, 20, 0, 30})
                .pixels(0, 10, 20, 30, 10, 20, 31, 200, 0, 0)
                .end();
        try (PDDocument document = Loader.loadPDF(Written.pdf(pages(Image.of(file, "图"))))) {
            BufferedImage image = read(document).get(0).getImage();
            assertThat(image.getRGB(0, 0) >>> 24).isZero();
            assertThat(image.getRGB(1, 0)).isEqualTo(0xFF0A141F);
        }
    }

    @Test
    void aPictureThatIsOpaqueThroughoutNeedsNoMask() throws IOException {
        BufferedImage opaque = new BufferedImage(5, 5, BufferedImage.TYPE_INT_ARGB);
        opaque.createGraphics().drawImage(Drawn.chartImage(5, 5), 0, 0, null);
        try (PDDocument document =
                Loader.loadPDF(Written.pdf(pages(Image.of(Drawn.png(opaque), "图"), Image.of(SEAL, "章"))))) {
            assertThat(read(document).get(0).getSoftMask()).isNull();
            assertThat(read(document).get(1).getSoftMask()).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_BYTE_GRAY})
    void aJpegIsTakenAsItIs(int type) throws IOException {
        BufferedImage image = new BufferedImage(37, 23, type);
        image.createGraphics().drawImage(Drawn.chartImage(37, 23), 0, 0, null);
        byte[] file = Drawn.file(image, "jpeg");

        assertSamePixels(file, 2);
        try (PDDocument document = Loader.loadPDF(Written.pdf(pages(Image.of(file, "图"))))) {
            assertThat(read(document)
                            .get(0)
                            .getCOSObject()
                            .createRawInputStream()
                            .readAllBytes())
                    .isEqualTo(file);
        }
    }

    @Test
    void aJpegForPrintingIsTurnedIntoTheColoursOfTheScreen() throws Exception {
        byte[] inks = inks(255, 0, 0, 0);
        byte[] pdf = Written.pdf(pages(Image.of(inks, "图")));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Color color = new Color(read(document).get(0).getImage().getRGB(4, 4));
            assertThat(color.getRed()).isLessThan(6);
            assertThat(color.getGreen()).isGreaterThan(249);
            assertThat(color.getBlue()).isGreaterThan(249);
        }
        assertThat(VeraPdf.broken(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    /** A JPEG of 8 × 8 pixels in cyan, magenta, yellow and black. */
    private static byte[] inks(int... inks) throws IOException {
        WritableRaster raster = Raster.createInterleavedRaster(0, 8, 8, 4, null);
        for (int i = 0; i < 64; i++) {
            raster.setPixel(i % 8, i / 8, inks);
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream sink = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(sink);
            writer.write(new IIOImage(raster, null, null));
        }
        writer.dispose();
        return out.toByteArray();
    }

    @Test
    void theSamePictureIsInTheFileOnceWhateverIsSaidAboutIt() throws IOException {
        Image seal = Image.of(SEAL, "甲局印章");
        byte[] pdf = Written.pdf(pages(seal, seal.withAlternativeText("乙局印章"), seal));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(read(document)).hasSize(1);
        }
    }

    @Test
    void pagesWithPicturesAreArchivalAndAccessible() throws Exception {
        byte[] pdf = Written.pdf(pages(
                Image.of(SEAL, "印章"),
                Image.of(Drawn.png(Pixels.PALETTE_ALPHA.draw()), "图"),
                Image.of(Drawn.png(Pixels.GRAY_16.draw()), "图"),
                Image.of(Drawn.jpegChart(40, 30), "图")));

        assertThat(VeraPdf.broken(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(VeraPdf.broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void aFigureSaysWhatItShowsAndWhereItStands() throws IOException {
        try (PDDocument document = Loader.loadPDF(Written.pdf(pages(Image.of(SEAL, "甲局印章"))))) {
            COSDictionary root =
                    document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            COSArray kids = root.getCOSDictionary(COSName.K).getCOSArray(COSName.K);
            COSDictionary figure = (COSDictionary) kids.getObject(1);
            float[] box =
                    figure.getCOSDictionary(COSName.A).getCOSArray(COSName.BBOX).toFloatArray();

            assertThat(figure.getNameAsString(COSName.S)).isEqualTo("Figure");
            assertThat(figure.getString(COSName.ALT)).isEqualTo("甲局印章");
            assertThat(box).containsExactly(100, 841.89f - 240, 180, 841.89f - 200);
            assertThat(document.getPage(0)
                            .getCOSObject()
                            .getCOSDictionary(COSName.GROUP)
                            .getNameAsString(COSName.CS))
                    .isEqualTo("DeviceRGB");
        }
    }

    @Test
    void theSamePicturesMakeTheSameBytesAndOthersAnotherIdentifier() {
        byte[] once = Written.pdf(pages(Image.of(SEAL, "章")));

        assertThat(Written.pdf(pages(Image.of(SEAL, "章")))).isEqualTo(once);
        assertThat(Written.pdf(pages(Image.of(Drawn.seal(61), "章")))).isNotEqualTo(once);
    }

    @Test
    void pixelsThatAreDamagedAreSaidToBe() {
        byte[] few = PngBuilder.of(2, 2, 8, 0).pixels(0, 1, 2).end();
        byte[] noise =
                PngBuilder.of(2, 2, 8, 6).chunk("IDAT", new byte[] {1, 2, 3}).end();
        byte[] filter = PngBuilder.of(1, 1, 8, 0).pixels(9, 1).end();

        for (byte[] file : Arrays.asList(few, noise, filter)) {
            assertThatThrownBy(() -> Written.pdf(pages(Image.of(file, "进度图"))))
                    .isInstanceOf(PdfException.class)
                    .hasMessageContaining("图片“进度图”的像素数据已损坏");
        }
    }
}
