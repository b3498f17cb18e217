package io.github.gongwen4j.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * Counts the numbered paragraphs of a written file by the rules of WordprocessingML, from its XML alone: a level starts at its
 * start value, goes up by one, and begins anew after a paragraph of a level above it in the same list.
 */
final class WordCounter {
    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private final Map<String, Map<Integer, Element>> levels = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> counts = new HashMap<>();

    private WordCounter(Docx docx) {
        if (!docx.names().contains("word/numbering.xml")) {
            return;
        }
        Element numbering = docx.xml("word/numbering.xml").getDocumentElement();
        Map<String, Map<Integer, Element>> definitions = new HashMap<>();
        for (Element definition : Docx.elements(numbering, "abstractNum")) {
            Map<Integer, Element> byLevel = new HashMap<>();
            for (Element level : Docx.elements(definition, "lvl")) {
                byLevel.put(Integer.valueOf(level.getAttributeNS(Docx.W, "ilvl")), level);
            }
            definitions.put(definition.getAttributeNS(Docx.W, "abstractNumId"), byLevel);
        }
        for (Element num : Docx.elements(numbering, "num")) {
            levels.put(num.getAttributeNS(Docx.W, "numId"), definitions.get(Docx.value(num, "abstractNumId")));
        }
    }

    /** What each paragraph shows: its number and its typed text. */
    static List<String> shown(Docx docx) {
        WordCounter counter = new WordCounter(docx);
        List<String> shown = new ArrayList<>();
        for (Element paragraph : docx.paragraphs()) {
            shown.add(counter.number(paragraph) + Docx.typed(paragraph));
        }
        return shown;
    }

    private String number(Element paragraph) {
        if (Docx.elements(paragraph, "numPr").isEmpty()) {
            return "";
        }
        String list = Docx.value(paragraph, "numId");
        int level = Integer.parseInt(Docx.value(paragraph, "ilvl"));
        Element definition = levels.get(list).get(level);
        Map<Integer, Integer> count = counts.computeIfAbsent(list, key -> new HashMap<>());
        int start = Integer.parseInt(Docx.value(definition, "start"));
        int value = count.merge(level, start, (last, unused) -> last + 1);
        count.keySet().removeIf(other -> other > level);
        return Docx.value(definition, "lvlText")
                .replace("%" + (level + 1), numeral(Docx.value(definition, "numFmt"), value));
    }

    private static String numeral(String format, int value) {
        return switch (format) {
            case "decimal" -> Integer.toString(value);
            case "decimalEnclosedCircleChinese" -> String.valueOf((char) ('①' + value - 1));
            case "chineseCountingThousand" -> chinese(value);
            default -> throw new AssertionError(format);
        };
    }

    private static String chinese(int value) {
        if (value >= 100) {
            throw new AssertionError("Word processors differ on " + value);
        }
        String tens = value < 10 ? "" : (value < 20 ? "" : DIGITS[value / 10]) + "十";
        return tens + DIGITS[value % 10];
    }
}
