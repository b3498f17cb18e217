package io.github.gongwen4j.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.gongwen4j.PdfRenderer;
import io.github.gongwen4j.font.FontSet;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The first page of each template with its sample data, shown in the documentation. Run with {@code -Dgongwen.pictures=update} to make them
 * anew, in the faces of the folder that {@code GONGWEN_TEST_FONTS} names; then look at them.
 */
class TemplatePicturesTest {
    private static final Path FOLDER = Path.of("..", "docs", "templates");
    private static final boolean UPDATE = "update".equals(System.getProperty("gongwen.pictures"));
    private static final Templates TEMPLATES = Templates.builtIn();
    private static final int DPI = 80;
    private static final int STEPS = 16;
    private static final long MOST_BYTES = 90_000;

    static List<String> names() {
        return TEMPLATES.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aPictureShowsTheFirstPageOfATemplate(String name) throws IOException {
        BufferedImage made = picture(name);
        Path file = FOLDER.resolve(name + ".png");
        if (UPDATE) {
            Files.createDirectories(FOLDER);
            ImageIO.write(made, "png", file.toFile());
        }

        BufferedImage shown = ImageIO.read(file.toFile());
        assertThat(Files.size(file)).isLessThan(MOST_BYTES);
        assertThat(shown.getWidth()).isEqualTo(made.getWidth());
        assertThat(shown.getHeight()).isEqualTo(made.getHeight());
        assertThat(ink(shown)).as("ink on the page").isCloseTo(ink(made), withPercentage(60));
    }

    private static BufferedImage picture(String name) throws IOException {
        String folder = System.getenv("GONGWEN_TEST_FONTS");
        assumeTrue(!UPDATE || folder != null, "GONGWEN_TEST_FONTS names no folder of faces");
        FontSet.Builder fonts = FontSet.builder();
        if (folder != null) {
            fonts.directory(Path.of(folder));
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRenderer.builder()
                .fonts(fonts.build())
                .build()
                .render(TEMPLATES.get(name).fill(TEMPLATES.sample(name)), pdf);
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            return indexed(new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.RGB));
        }
    }

    /** In steps of grey and of red, which take a third of the bytes, with the edge of the paper. */
    private static BufferedImage indexed(BufferedImage page) {
        int[] colours = new int[2 * STEPS];
        for (int i = 0; i < STEPS; i++) {
            int step = i * 255 / (STEPS - 1);
            colours[i] = step << 16 | step << 8 | step;
            colours[STEPS + i] = 0xFF0000 | step << 8 | step;
        }
        IndexColorModel palette = new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
        BufferedImage smaller =
                new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, palette);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(java.awt.Color.LIGHT_GRAY);
        graphics.drawRect(0, 0, page.getWidth() - 1, page.getHeight() - 1);
        graphics.dispose();
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                smaller.getRaster().setSample(x, y, 0, index(page.getRGB(x, y)));
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
