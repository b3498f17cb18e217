package io.github.gongwen4j.pictures;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Draws {@code samples/documents/seal-demo.png}: a ring, a star and 示例 (sample), the seal of nobody. Run it from {@code core}
 * with the name of the file to write, on a machine with a Chinese font:
 *
 * <pre>java -cp target/test-classes io.github.gongwen4j.pictures.SampleSeal ../samples/documents/seal-demo.png</pre>
 */
public final class SampleSeal {
    private static final int PIXELS = 400;

    private SampleSeal() {}

    /**
     * Draws the seal.
     *
     * @param args the file to write, and the name of a font if not the usual one
     */
    public static void main(String[] args) throws IOException {
        BufferedImage seal = Drawn.sealImage(PIXELS);
        Graphics2D pen = seal.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(new Color(seal.getRGB(PIXELS / 2, PIXELS / 2)));
        pen.setFont(new Font(args.length > 1 ? args[1] : Font.SERIF, Font.BOLD, PIXELS / 7));
        FontMetrics metrics = pen.getFontMetrics();
        for (String[] line : new String[][] {{"样　章", "0.28"}, {"示　例", "0.84"}}) {
            int x = (PIXELS - metrics.stringWidth(line[0])) / 2;
            pen.drawString(line[0], x, (int) (PIXELS * Double.parseDouble(line[1])));
        }
        pen.dispose();
        Files.write(Path.of(args[0]), Drawn.png(seal));
    }
}
