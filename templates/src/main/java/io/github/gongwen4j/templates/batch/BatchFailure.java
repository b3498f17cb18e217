package io.github.gongwen4j.templates.batch;

import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.templates.json.JsonText;
import java.util.Locale;
import java.util.Objects;

/**
 * Something wrong with a row, located.
 *
 * @param row the row's number, from 1
 * @param file the file the fault is in: the table, the common data or the template
 * @param line the line in it, from 1; 0 for what stands in no file
 * @param position the column of the line in characters, of a workbook the column of the sheet, from 1; 0 for what stands in no file
 * @param column the header of the column, or the place in the document; empty where the row as a whole is meant
 * @param value what stands there, shortened; empty where nothing does
 * @param warning whether the files were made nevertheless
 * @param message what is wrong and what was expected
 */
public record BatchFailure(
        int row, String file, int line, int position, String column, String value, boolean warning, Bilingual message) {
    public BatchFailure {
        Objects.requireNonNull(file);
        Objects.requireNonNull(column);
        Objects.requireNonNull(value);
        Objects.requireNonNull(message);
    }

    /** One line for a reader of this locale: {@code units.csv:12:30: 成文日期: …}. */
    public String in(Locale locale) {
        String where = line == 0 ? file : file + ":" + line + ":" + position;
        return where + ": " + (column.isEmpty() ? "" : column + ": ") + message.in(locale);
    }

    /** One line of JSON, without a line break. */
    public String json() {
        return "{\"row\": " + row
                + ", \"file\": " + JsonText.quoted(file)
                + ", \"line\": " + line
                + ", \"position\": " + position
                + ", \"column\": " + JsonText.quoted(column)
                + ", \"value\": " + JsonText.quoted(value)
                + ", \"made\": " + warning
                + ", \"zh\": " + JsonText.quoted(message.chinese())
                + ", \"en\": " + JsonText.quoted(message.english()) + "}";
    }
}
