package io.github.gongwen4j.templates.batch;

import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.read.DocumentException;
import io.github.gongwen4j.read.Format;
import io.github.gongwen4j.read.Node;
import io.github.gongwen4j.read.NodePath;
import io.github.gongwen4j.read.Place;
import io.github.gongwen4j.read.Problem;
import io.github.gongwen4j.read.ProblemKind;
import io.github.gongwen4j.read.Problems;
import io.github.gongwen4j.read.TreeReader;
import io.github.gongwen4j.templates.Template;
import io.github.gongwen4j.templates.Values;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a file with a JSON object a line (JSON Lines). What is wrong with a line costs that line only. */
final class JsonRows implements RowSource {
    private static final int LONGEST = 4 << 20;

    private final BufferedReader in;
    private final Template template;
    private final Values common;
    private final String file;
    private int line;
    private int number;

    JsonRows(BufferedReader in, Template template, Values common, String file) {
        this.in = in;
        this.template = template;
        this.common = common;
        this.file = file;
    }

    @Override
    public Optional<Row> next() throws IOException {
        for (Optional<String> text = line(); text.isPresent(); text = line()) {
            line++;
            if (!text.get().isBlank()) {
                number++;
                return Optional.of(row(text.get()));
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** The next line of the file; of one that is far too long the beginning. */
    private Optional<String> line() throws IOException {
        StringBuilder text = new StringBuilder();
        int c = in.read();
        if (c < 0) {
            return Optional.empty();
        }
        for (; c >= 0 && c != '\n'; c = in.read()) {
            if (text.length() <= LONGEST) {
                text.append((char) c);
            }
        }
        return Optional.of(text.toString());
    }

    private Row row(String text) {
        if (text.length() > LONGEST) {
            return broken(
                    new Bilingual("此行超过 " + LONGEST + " 字", "this line has more than " + LONGEST + " characters"));
        }
        if (text.indexOf(TextEncoding.UNREADABLE) >= 0) {
            return broken(new Bilingual(
                    "此行有无法按文件编码读出的字节；请用 UTF-8 重新保存",
                    "bytes in this line mean nothing in the encoding of the file; save it in UTF-8 again"));
        }
        try {
            Node tree = TreeReader.create().read(text, Format.JSON, file);
            return tree instanceof Node.Mapping mapping
                    ? row(Relocation.ofLine(mapping, line, file))
                    : broken(new Bilingual(
                            "每行应为一个 JSON 对象 {\"参数名\": 值, …}", "each line is a JSON object {\"name\": value, …}"));
        } catch (DocumentException notation) {
            return broken(located(notation));
        }
    }

    private Row row(Node.Mapping tree) {
        Map<String, String> remarks = new LinkedHashMap<>();
        for (Node.Entry entry : tree.entries()) {
            if (entry.name().startsWith("#") && entry.value() instanceof Node.Scalar scalar) {
                remarks.put(entry.name(), scalar.text());
            }
        }
        List<Node.Entry> entries = tree.entries().stream()
                .filter(entry -> !entry.name().startsWith("#"))
                .toList();
        Values values = Values.of(new Node.Mapping(tree.place(), NodePath.ROOT, entries), file);
        return new Row(number, line, CommonValues.named(values, template).orElse(common), remarks, Optional.empty());
    }

    private Row broken(Bilingual text) {
        Problems problems = new Problems(file);
        problems.add(new Place(line, 1), NodePath.ROOT, ProblemKind.STRUCTURE, text, Optional.empty());
        return broken(problems.toException());
    }

    private Row broken(DocumentException fault) {
        return new Row(number, line, Values.none(), Map.of(), Optional.of(fault));
    }

    private DocumentException located(DocumentException notation) {
        Problems problems = new Problems(file);
        for (Problem problem : notation.problems()) {
            problems.add(
                    new Place(line, problem.column()),
                    NodePath.ROOT,
                    problem.kind(),
                    problem.text(),
                    problem.suggestion());
        }
        return problems.toException();
    }
}
