package io.github.gongwen4j.templates.batch;

import io.github.gongwen4j.read.DocumentException;
import io.github.gongwen4j.read.Format;
import io.github.gongwen4j.read.Node;
import io.github.gongwen4j.read.NodePath;
import io.github.gongwen4j.read.TreeReader;
import io.github.gongwen4j.templates.ParameterType;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a cell as the type of its column asks. A list is parted at line breaks; in one line, if it is no prose, at 、 ； and ; outside brackets.
 * Records stand in a cell as YAML or JSON: [{标题: …, 内容: …}].
 */
final class CellValue {
    private static final String PROSE = "。！？：，";
    private static final String OPENING = "（(《〈「『〔【[“";
    private static final String CLOSING = "）)》〉」』〕】]”";

    private CellValue() {}

    static Node of(Cell cell, ParameterType type, NodePath path) {
        String text = cell.text().strip();
        if (text.isEmpty()) {
            return new Node.Scalar(cell.place(), path, Node.ScalarType.NULL, "", false);
        }
        ParameterType item = type instanceof ParameterType.Items list ? list.item() : type;
        boolean organsWithShortNames = item instanceof ParameterType.Organ && text.startsWith("[{");
        if (item instanceof ParameterType.Row || organsWithShortNames) {
            return records(text, cell, path);
        }
        boolean mayBeProse = item instanceof ParameterType.Text;
        return type instanceof ParameterType.Items
                ? new Node.Sequence(cell.place(), path, items(text, mayBeProse, cell, path))
                : Node.Scalar.text(cell.place(), path, text);
    }

    private static Node records(String text, Cell cell, NodePath path) {
        Node whole = Node.Scalar.text(cell.place(), path, text);
        if (!text.startsWith("[") && !text.startsWith("{")) {
            return whole;
        }
        try {
            return Relocation.ofCell(TreeReader.create().read(text, Format.YAML, ""), cell.place(), path);
        } catch (DocumentException notation) {
            // told as any text that is no record
            return whole;
        }
    }

    private static List<Node> items(String text, boolean mayBeProse, Cell cell, NodePath path) {
        List<String> parts = text.indexOf('\n') >= 0
                ? text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList()
                : mayBeProse && prose(text) ? List.of(text) : parts(text);
        List<Node> items = new ArrayList<>();
        for (String part : parts) {
            items.add(Node.Scalar.text(cell.place(), path.item(items.size()), part));
        }
        return items;
    }

    private static boolean prose(String text) {
        return text.chars().anyMatch(c -> PROSE.indexOf(c) >= 0);
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? ';' : text.charAt(i);
            depth += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 && depth > 0 ? -1 : 0;
            if (i == text.length() || (depth == 0 && (c == '、' || c == '；' || c == ';'))) {
                String part = text.substring(from, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = i + 1;
            }
        }
        return parts;
    }
}
