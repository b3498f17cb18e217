package io.github.gongwen4j.templates;

import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.read.Node;
import io.github.gongwen4j.read.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the document of a template ready: every slot, condition and loop is checked once, against the parameters. */
final class PieceReader {
    /** What makes up an element that is no part of the document's own fields. */
    static final List<String> CONTROLS = List.of("if", "unless", "for", "do");

    private final Problems problems;

    PieceReader(Problems problems) {
        this.problems = problems;
    }

    Piece read(Node node, Scope scope) {
        if (node instanceof Node.Scalar scalar) {
            return words(scalar, scope);
        }
        if (node instanceof Node.Sequence list) {
            List<Piece> items =
                    list.items().stream().map(item -> read(item, scope)).toList();
            return allFixed(items) ? Piece.Fixed.of(node) : new Piece.Items(list, items);
        }
        return node instanceof Node.Mapping mapping ? mapping(mapping, scope) : Piece.Fixed.of(node);
    }

    private static boolean allFixed(List<Piece> pieces) {
        return pieces.stream().allMatch(Piece.Fixed.class::isInstance);
    }

    private Piece words(Node.Scalar scalar, Scope scope) {
        if (scalar.type() != Node.ScalarType.TEXT || !SlotParser.mayHoldSlots(scalar.text())) {
            return Piece.Fixed.of(scalar);
        }
        Piece.Words words = new Piece.Words(scalar, new SlotParser(scope, problems).parts(scalar));
        for (Part part : words.parts()) {
            if (part instanceof Part.Slot slot) {
                check(slot, words, scope);
            }
        }
        return words;
    }

    /** Whether what a slot holds can be printed where it stands. */
    private void check(Part.Slot slot, Piece.Words words, Scope scope) {
        Scope.Found found = scope.find(
                        words.at(), slot.value().name(), slot.value().field(), problems)
                .orElseThrow();
        ParameterType type = found.type();
        boolean record = type instanceof ParameterType.Row
                || (type instanceof ParameterType.Items list && list.item() instanceof ParameterType.Row);
        if (record && slot.format().isEmpty()) {
            Faults.value(
                    words.at(),
                    problems,
                    slot.value() + " 是记录，不能直接填入文字；请写出字段，或用 for 逐条列出",
                    slot.value() + " is a record and no text; name a field of it, or go through the list with for");
        } else if (type instanceof ParameterType.Flag && !words.bare()) {
            Faults.value(
                    words.at(),
                    problems,
                    slot.value() + " 表示是否，不能填入文字；请用 if",
                    slot.value() + " is yes or no and no text; use if");
        } else if (found.optional() && !words.bare()) {
            Faults.value(
                    words.at(),
                    problems,
                    slot.value() + " 可以不填，文字中会留下空缺；请放在 if: " + slot.value() + " 之下",
                    slot.value() + " may have no value and would leave a gap; put this under if: " + slot.value());
        }
    }

    private Piece mapping(Node.Mapping mapping, Scope scope) {
        reportUnquotedSlot(mapping, scope);
        boolean controlled = mapping.entries().stream().anyMatch(entry -> CONTROLS.contains(entry.name()));
        return controlled ? controlled(mapping, scope) : fields(mapping, mapping.entries(), scope);
    }

    /** {@code {year}} without quotes is a mapping to YAML, and never what was meant. */
    private void reportUnquotedSlot(Node.Mapping mapping, Scope scope) {
        if (mapping.entries().size() != 1) {
            return;
        }
        Node.Entry only = mapping.entries().get(0);
        boolean empty = only.value() instanceof Node.Scalar value && value.type() == Node.ScalarType.NULL;
        if (empty && scope.knows(only.name())) {
            Faults.value(
                    mapping,
                    problems,
                    "{" + only.name() + "} 不加引号不是文字；请写成 ｛" + only.name() + "｝ 或 \"{" + only.name() + "}\"",
                    "{" + only.name() + "} without quotes is no text; write \"{" + only.name() + "}\" or ｛"
                            + only.name() + "｝");
        }
    }

    private Piece fields(Node.Mapping mapping, List<Node.Entry> entries, Scope scope) {
        List<Piece.Field> fields = entries.stream()
                .map(entry -> new Piece.Field(entry, read(entry.value(), scope)))
                .toList();
        boolean whole = entries.size() == mapping.entries().size();
        return whole && allFixed(fields.stream().map(Piece.Field::value).toList())
                ? Piece.Fixed.of(mapping)
                : new Piece.Fields(mapping, fields);
    }

    private Piece controlled(Node.Mapping mapping, Scope scope) {
        Optional<LoopHead> loop = mapping.value("for").flatMap(node -> LoopHead.read(node, scope, problems));
        Scope inner = loop.map(head -> scope.with(head.variable(), head.item())).orElse(scope);
        ConditionReader reader = new ConditionReader(inner, problems);
        List<Condition> conditions = new ArrayList<>();
        mapping.value("if").flatMap(node -> reader.read(node, false)).ifPresent(conditions::add);
        mapping.value("unless").flatMap(node -> reader.read(node, true)).ifPresent(conditions::add);
        List<Reference> implied = conditions.stream()
                .flatMap(condition -> condition.implied().stream())
                .toList();
        Piece piece = body(mapping, inner.knowing(implied));
        Piece guarded = conditions.isEmpty() ? piece : new Piece.Guarded(conditions, piece);
        return loop.<Piece>map(head -> new Piece.Loop(mapping, head.variable(), head.list(), guarded))
                .orElse(guarded);
    }

    /** What is under control: what {@code do} gives, or the element without the control words. */
    private Piece body(Node.Mapping mapping, Scope scope) {
        List<Node.Entry> rest = mapping.entries().stream()
                .filter(entry -> !CONTROLS.contains(entry.name()))
                .toList();
        Optional<Node> given = mapping.value("do");
        if (given.isPresent() && !rest.isEmpty()) {
            Bilingual text = new Bilingual(
                    "有 do 时不能再写其他字段（" + rest.get(0).name() + "）；请移入 do 之下",
                    "beside do there is no other field (" + rest.get(0).name() + "); move it under do");
            Faults.structure(mapping, problems, text.chinese(), text.english());
        } else if (given.isEmpty() && rest.isEmpty()) {
            Faults.structure(
                    mapping,
                    problems,
                    "缺少内容：文字请写在 do 之下，如 {if: 附注, do: ｛附注｝}",
                    "nothing follows; write a text under do, as {if: name, do: …}");
        }
        return given.map(node -> read(node, scope)).orElseGet(() -> fields(mapping, rest, scope));
    }
}
