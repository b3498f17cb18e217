package io.github.gongwen4j.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How findings are printed. */
enum FindingFormat {
    /** A line each, as compilers print them. */
    TEXT {
        @Override
        String print(List<LocatedFindings.Located> findings, Locale locale) {
            return findings.stream()
                    .map(located ->
                            located.where() + ": " + located.finding().message().in(locale) + " ["
                                    + located.finding().rule() + "]\n")
                    .collect(Collectors.joining());
        }
    },
    /** An array of objects, both languages. */
    JSON {
        @Override
        String print(List<LocatedFindings.Located> findings, Locale locale) {
            return findings.isEmpty()
                    ? "[]\n"
                    : findings.stream().map(FindingFormat::object).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
        }
    };

    abstract String print(List<LocatedFindings.Located> findings, Locale locale);

    private static String object(LocatedFindings.Located located) {
        return "  {\"file\": " + JsonText.quoted(located.file().toString()) + ", \"line\": " + located.line()
                + ", \"column\": " + located.column() + ", \"rule\": "
                + JsonText.quoted(located.finding().rule())
                + ", \"path\": " + JsonText.quoted(located.path()) + ", \"zh\": "
                + JsonText.quoted(located.finding().message().chinese()) + ", \"en\": "
                + JsonText.quoted(located.finding().message().english()) + "}";
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
