package io.github.gongwen4j.check;

import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.model.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Places left blank (占位符): 20xx, ××, XX, 20__, 某某, ○○. A draft may hold them; a document that goes out must not.
 */
public final class Placeholders {
    private static final Pattern BLANK = Pattern.compile(
            "(?:[12]\\d|二[〇○零])[xXｘＸ×_＿]{2}" // a year that is half known
                    + "|(?<![A-Za-z])[xXｘＸ]{2,}(?![A-Za-z])"
                    + "|[×○_＿]{2,}"
                    + "|[×○](?=[年月日号期条届次省市县区镇乡村局])"
                    + "|(?<=[〔])[×xX○]+|(?<=[〕])[×xX○]+(?=号)"
                    + "|某某|某(?=[省市县区镇乡村局年月日])");

    private Placeholders() {}

    /** Every place left blank, in the order of the document. */
    public static List<Finding> in(Document document) {
        List<Finding> findings = new ArrayList<>();
        DocumentWords.visit(document, (path, text) -> find(path, text, findings));
        return List.copyOf(findings);
    }

    private static void find(String path, String text, List<Finding> findings) {
        Matcher matcher = BLANK.matcher(text);
        while (matcher.find()) {
            String blank = matcher.group();
            findings.add(new Finding(
                    "placeholder",
                    path,
                    new Bilingual(
                            "“" + blank + "”是尚未填写的内容，见“" + around(text, matcher) + "”；正式文稿中请填写",
                            blank + " is left blank in \"" + around(text, matcher)
                                    + "\"; a final document has it filled in")));
        }
    }

    private static String around(String text, Matcher matcher) {
        int context = 6;
        return text.substring(Math.max(0, matcher.start() - context), Math.min(text.length(), matcher.end() + context));
    }
}
