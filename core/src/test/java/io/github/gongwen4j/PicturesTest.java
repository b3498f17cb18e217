package io.github.gongwen4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.gongwen4j.font.FontSet;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pictures of pages in the documentation, made from the project's own PDFs. Run with {@code -Dgongwen.pictures=update} to
 * make them anew, in the faces of the folder that {@code GONGWEN_TEST_FONTS} names before those of the system; then look at them.
 */
class PicturesTest {
    private static final Path FOLDER = Path.of("..", "docs", "images");
    private static final boolean UPDATE = "update".equals(System.getProperty("gongwen.pictures"));
    private static final int DPI = 110;
    private static final int STEPS = 16;

    /** A page that a README shows must not keep its reader waiting. */
    private static final long MOST_BYTES = 150_000;

    @ParameterizedTest
    @CsvSource({
        "issuing-circular, issuing-circular, 1",
        "speech, mobilisation-speech, 1",
        "timeline, mobilisation-speech, 5"
    })
    void aPictureShowsAPageOfASampleDocument(String picture, String document, int page) throws IOException {
        BufferedImage made = picture(document, page);
        Path file = FOLDER.resolve(picture + ".png");
        if (UPDATE) {
            Files.createDirectories(FOLDER);
            ImageIO.write(made, "png", file.toFile());
        }

        BufferedImage shown = ImageIO.read(file.toFile());
        assertThat(file).as("its size").satisfies(png -> assertThat(Files.size(png))
                .isLessThan(MOST_BYTES));
        assertThat(shown.getWidth()).isEqualTo(made.getWidth());
        assertThat(shown.getHeight()).isEqualTo(made.getHeight());
        assertThat(ink(shown)).as("ink on the page").isCloseTo(ink(made), withPercentage(60));
    }

    private static BufferedImage picture(String name, int page) throws IOException {
        String folder = System.getenv("GONGWEN_TEST_FONTS");
        FontSet.Builder fonts = FontSet.builder();
        if (folder != null) {
            fonts.directory(Path.of(folder));
        }
        assumeTrue(!UPDATE || folder != null, "GONGWEN_TEST_FONTS names no folder of faces");
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRenderer.builder().fonts(fonts.build()).build().render(Samples.document(name + ".yaml"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            return indexed(new PDFRenderer(document).renderImageWithDPI(page - 1, DPI, ImageType.RGB));
        }
    }

    /** The picture in steps of grey and of red, which take a third of the bytes, and with the edge of the paper. */
    private static BufferedImage indexed(BufferedImage picture) {
        int[] colours = new int[2 * STEPS];
        for (int i = 0; i < STEPS; i++) {
            int step = i * 255 / (STEPS - 1);
            colours[i] = step << 16 | step << 8 | step;
            colours[STEPS + i] = 0xFF0000 | step << 8 | step;
        }
        IndexColorModel palette = new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
        int width = picture.getWidth();
        int height = picture.getHeight();
        BufferedImage smaller = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, palette);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean edge = x == 0 || y == 0 || x == width - 1 || y == height - 1;
                smaller.getRaster().setSample(x, y, 0, edge ? STEPS * 3 / 4 : index(picture.getRGB(x, y)));
            }
        }
        return smaller;
    }

    private static int index(int rgb) {
        int red = rgb >> 16 & 255;
        int blue = rgb & 255;
        int step = Math.round(blue * (STEPS - 1) / 255f);
        return red - blue > 255 / STEPS ? STEPS + step : step;
    }

    /** How much of the page is not white. */
    private static double ink(BufferedImage picture) {
        long dark = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                dark += 255 - (picture.getRGB(x, y) >> 8 & 255);
            }
        }
        return dark / 255.0 / picture.getWidth() / picture.getHeight();
    }
}
