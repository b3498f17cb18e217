package io.github.gongwen4j.templates;

import io.github.gongwen4j.model.Bilingual;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a parameter takes (参数类型), with what is asked of its values. Immutable. */
public sealed interface ParameterType {
    /** The word for it in a template: text, date, time, number, choice, flag, organ, list, record. */
    String word();

    /** The word for it to people: 文字, 日期, …. */
    Bilingual label();

    /**
     * A text on one line (文字).
     *
     * @param longest the most characters, at least 1
     * @param pattern a regular expression that the whole text matches
     */
    record Text(int longest, Optional<String> pattern) implements ParameterType {
        @Override
        public String word() {
            return "text";
        }

        @Override
        public Bilingual label() {
            return new Bilingual("文字", "text");
        }
    }

    /** A day (日期). Either bound is itself allowed. */
    record Day(Optional<LocalDate> earliest, Optional<LocalDate> latest) implements ParameterType {
        @Override
        public String word() {
            return "date";
        }

        @Override
        public Bilingual label() {
            return new Bilingual("日期", "date");
        }
    }

    /** A time in any words (时间): 3月底前, 4月至6月. A day among them that does not exist is refused. */
    record Time() implements ParameterType {
        @Override
        public String word() {
            return "time";
        }

        @Override
        public Bilingual label() {
            return new Bilingual("时间", "time");
        }
    }

    /**
     * A number (数字). Either bound is itself allowed.
     *
     * @param whole whether only whole numbers are
     */
    record Figure(Optional<BigDecimal> least, Optional<BigDecimal> most, boolean whole) implements ParameterType {
        @Override
        public String word() {
            return "number";
        }

        @Override
        public Bilingual label() {
            return new Bilingual("数字", "number");
        }
    }

    /** One of several texts (选项), at least one. */
    record Choice(List<String> choices) implements ParameterType {
        public Choice {
            choices = List.copyOf(choices);
        }

        @Override
        public String word() {
            return "choice";
        }

        @Override
        public Bilingual label() {
            return new Bilingual("选项", "choice");
        }
    }

    /** Yes or no (是否), for conditions. */
    record Flag() implements ParameterType {
        @Override
        public String word() {
            return "flag";
        }

        @Override
        public Bilingual label() {
            return new Bilingual("是否", "yes or no");
        }
    }

    /** An organ (机关) with its full and its short name. */
    record Organ() implements ParameterType {
        @Override
        public String word() {
            return "organ";
        }

        @Override
        public Bilingual label() {
            return new Bilingual("机关", "organ");
        }
    }

    /**
     * Several of a kind (列表).
     *
     * @param item what each is
     * @param least the fewest, at least 0
     * @param most the most
     */
    record Items(ParameterType item, int least, int most) implements ParameterType {
        public Items {
            Objects.requireNonNull(item);
        }

        @Override
        public String word() {
            return "list";
        }

        @Override
        public Bilingual label() {
            return new Bilingual(
                    item.label().chinese() + "列表", "list of " + item.label().english());
        }
    }

    /** Several values under their names (记录): the row of a table. */
    record Row(List<Parameter> fields) implements ParameterType {
        public Row {
            fields = List.copyOf(fields);
        }

        /** The field of this name or label. */
        public Optional<Parameter> field(String name) {
            return fields.stream().filter(field -> field.answersTo(name)).findFirst();
        }

        @Override
        public String word() {
            return "record";
        }

        @Override
        public Bilingual label() {
            return new Bilingual("记录", "record");
        }
    }
}
