package io.github.gongwen4j.model;

import java.util.List;

/**
 * A title (标题). One line is broken by sense when it is set; several lines are breaks made by hand and stay.
 *
 * @param lines the lines, at least one, none empty
 */
public record Title(List<String> lines) {
    public Title {
        lines = lines.stream().map(line -> Wording.require(line, "标题", "title")).toList();
        if (lines.isEmpty()) {
            throw new ModelException(new Bilingual("标题不能为空", "The title must not be empty"));
        }
    }

    /** A title whose line feeds are breaks made by hand. */
    public static Title of(String text) {
        return new Title(text.strip().lines().map(String::strip).toList());
    }

    /** Whether its breaks are made by hand. */
    public boolean brokenByHand() {
        return lines.size() > 1;
    }

    /** The title on one line. */
    public String text() {
        return String.join("", lines);
    }
}
