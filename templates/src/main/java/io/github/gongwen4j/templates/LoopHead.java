package io.github.gongwen4j.templates;

import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.read.Node;
import io.github.gongwen4j.read.Problems;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code for: 单位 in 参加单位} says.
 *
 * @param variable the name of each item in its turn
 * @param list the list
 * @param item what the items are
 */
record LoopHead(String variable, Reference list, ParameterType item) {
    private static final String NAME = ParameterReader.NAME.pattern();
    private static final Pattern FORM =
            Pattern.compile("\\s*(" + NAME + ")\\s+in\\s+(" + NAME + ")(?:[.．](" + NAME + "))?\\s*");
    private static final Bilingual EXPECTED =
            new Bilingual("“变量 in 列表参数”，如 单位 in 参加单位", "\"variable in list\", as unit in units,");

    static Optional<LoopHead> read(Node node, Scope scope, Problems problems) {
        Matcher head = FORM.matcher(node instanceof Node.Scalar scalar ? scalar.text() : "");
        if (!head.matches()) {
            Faults.mismatch(node, EXPECTED, problems);
            return Optional.empty();
        }
        String variable = head.group(1);
        if (scope.knows(variable)) {
            Faults.value(
                    node,
                    problems,
                    "变量 " + variable + " 与参数或外层变量同名，请另取一个",
                    "the variable " + variable
                            + " has the name of a parameter or of a variable around it; choose another");
            return Optional.empty();
        }
        return scope.find(node, head.group(2), Optional.ofNullable(head.group(3)), problems)
                .flatMap(found -> {
                    if (found.type() instanceof ParameterType.Items list) {
                        return Optional.of(new LoopHead(variable, found.reference(), list.item()));
                    }
                    Faults.value(
                            node,
                            problems,
                            found.reference() + " 不是列表，不能用 for",
                            found.reference() + " is no list that for could go through");
                    return Optional.empty();
                });
    }
}
