package io.github.gongwen4j.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The header block (版头), clause 7.2: all above the red rule.
 *
 * @param copyNumber the copy number (份号), six figures
 * @param classification how secret the document is
 * @param urgency how urgent it is
 * @param organs the organs of the issuer mark (发文机关标志), host first; at least one
 * @param suffix the word after the organs in the mark, 文件; empty where the mark is the organ's name alone
 * @param number the document number (发文字号); in an order and in minutes their serial, as 第3号
 * @param signatories who signed it for issue (签发人), in an upward document (上行文)
 */
public record Header(
        Optional<String> copyNumber,
        Optional<Classification> classification,
        Optional<Urgency> urgency,
        List<String> organs,
        String suffix,
        Optional<IssueNumber> number,
        List<String> signatories) {
    /** The word after the organs in the mark. */
    public static final String FILE = "文件";

    public Header {
        copyNumber.ifPresent(Header::requireSixFigures);
        Objects.requireNonNull(classification);
        Objects.requireNonNull(urgency);
        organs = Names.of(organs, "发文机关", "issuing organ");
        if (organs.isEmpty()) {
            throw new ModelException(new Bilingual("版头至少要有一个发文机关", "A header names at least one issuing organ"));
        }
        Wording.printable(suffix, "发文机关标志后缀", "suffix of the issuer mark");
        Objects.requireNonNull(number);
        signatories = Names.of(signatories, "签发人", "signatory");
    }

    private static void requireSixFigures(String text) {
        if (!text.matches("\\d{6}")) {
            throw new ModelException(
                    "copy-number", new Bilingual("份号应为六位阿拉伯数字，如 000001", "A copy number has six figures, as 000001"));
        }
    }

    /** A header of this organ, to be filled. */
    public static HeaderBuilder builder(String... organs) {
        return new HeaderBuilder(List.of(organs));
    }

    /** Whether the document goes upward (上行文). */
    public boolean upward() {
        return !signatories.isEmpty();
    }
}
