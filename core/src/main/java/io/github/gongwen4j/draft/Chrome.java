package io.github.gongwen4j.draft;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the lines that a web page put around a text: a line of publication, an advertisement, links below the text. */
final class Chrome {
    private static final int LONGEST = 200;
    private static final Pattern PUBLICATION = Pattern.compile(
            "(?:[发發][布佈])?[时時][间間][:：]\\s*\\d{2,4}[-/年.].*|(?:来源|來源|作者|点击|點擊|浏览|瀏覽|字号|字體|编辑|編輯)[:：][^。]{0,40}(?:点击|點擊|浏览|瀏覽|来源|來源)[:：].*");
    private static final Pattern ADVERTISEMENT =
            Pattern.compile("前言[:：].{0,6}本站.*|.*(?:本站|客服老[师師]).*(?:范文|範文|欢迎咨询|歡迎咨詢|歡迎諮詢).*");
    private static final Pattern FOOTER = Pattern.compile("(?:[扩擴]展|推[荐薦]|相[关關]|延伸)[阅閱][读讀].{0,10}|.{0,6}[热熱][门門]文章"
            + "|.{0,6}推[荐薦](?:文章|[内內]容)|相[关關][热熱][词詞]搜索.*|[热熱][点點]文章[阅閱][读讀]|.{0,40}相[关關]文章[：:]?|上一篇[:：].*|下一篇[:：].*"
            + "|Top|TOP|返回[顶頂]部");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[。！？!?；;][”’」』》）)]?");

    private Chrome() {}

    /** The numbers of the lines that are not part of the document. */
    static BitSet in(String text, List<SourceLine> lines) {
        BitSet chrome = new BitSet();
        int footer = lines.size();
        boolean onlyLinksBelow = true;
        for (int i = lines.size() - 1; i >= 0; i--) {
            SourceLine line = lines.get(i);
            if (line.blank()) {
                continue;
            }
            String words = words(text, line);
            if (PUBLICATION.matcher(words).matches()
                    || ADVERTISEMENT.matcher(words).matches()) {
                chrome.set(i);
                continue;
            }
            if (onlyLinksBelow && FOOTER.matcher(words).matches()) {
                footer = i;
            }
            onlyLinksBelow &= !words.isEmpty() && !SENTENCE_END.matcher(words).matches();
        }
        chrome.set(footer, lines.size());
        return chrome;
    }

    /** The line without glosses, or nothing of one that is too long to be chrome. */
    private static String words(String text, SourceLine line) {
        return line.content().length() > LONGEST
                ? ""
                : CleanText.of(text, Glosses.without(text, line.content())).text();
    }
}
