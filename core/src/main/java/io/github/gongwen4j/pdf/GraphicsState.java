package io.github.gongwen4j.pdf;

import io.github.gongwen4j.style.Color;

/** What a page's content has set so far, so that nothing is set twice. */
final class GraphicsState {
    private final ContentBytes out;
    private Color fill = Color.BLACK;
    private Color stroke = Color.BLACK;
    private long lineWidth = 1000;
    private String font = "";
    private long size;
    private long spacing;
    private boolean bold;

    GraphicsState(ContentBytes out) {
        this.out = out;
    }

    void fill(Color color) {
        if (!color.equals(fill)) {
            color(color, "g", "rg");
            fill = color;
        }
    }

    void stroke(Color color) {
        if (!color.equals(stroke)) {
            color(color, "G", "RG");
            stroke = color;
        }
    }

    /** Sets the width of lines, in 1/1000 pt. */
    void lineWidth(long thousandths) {
        if (thousandths != lineWidth) {
            out.decimal(thousandths, 3).operator("w");
            lineWidth = thousandths;
        }
    }

    /** Sets the face and the type size, in 1/1000 pt. */
    void font(String name, long thousandths) {
        if (!name.equals(font) || thousandths != size) {
            out.name(name).decimal(thousandths, 3).operator("Tf");
            font = name;
            size = thousandths;
        }
    }

    /** Sets what is added to every width, in 1/10000 pt. */
    void spacing(long tenThousandths) {
        if (tenThousandths != spacing) {
            out.decimal(tenThousandths, 4).operator("Tc");
            spacing = tenThousandths;
        }
    }

    /** Sets whether outlines of characters are drawn besides being filled. */
    void bold(boolean on) {
        if (on != bold) {
            out.integer(on ? 2 : 0).operator("Tr");
            bold = on;
        }
    }

    private void color(Color color, String gray, String rgb) {
        if (color.red() == color.green() && color.green() == color.blue()) {
            component(color.red());
            out.operator(gray);
        } else {
            component(color.red());
            component(color.green());
            component(color.blue());
            out.operator(rgb);
        }
    }

    private void component(int value) {
        out.decimal(Math.round(value * 1000 / 255.0), 3);
    }
}
