package io.github.gongwen4j.model;

import java.util.List;
import java.util.Optional;

/**
 * What the formats of clause 10 need, and what has no place in them: the parts of a {@link Circular} on which its format has a
 * say.
 */
record FormRules(
        Optional<Header> header,
        List<String> to,
        Optional<Signature> signature,
        Optional<Attendance> attendance,
        Optional<Document> issues,
        Optional<Imprint> imprint) {
    /** Refuses parts that a format cannot hold. */
    void require(CircularForm form) {
        switch (form) {
            case DOCUMENT -> document();
            case LETTER -> letter();
            case ORDER -> order();
            case MINUTES -> minutes();
        }
    }

    private void document() {
        refuse(serial(), "header.number", "第×号、第×期用于命令和纪要；公文的发文字号如 云档发〔2026〕3号", "第×号 is for orders and minutes");
        withoutAttendance();
    }

    private void letter() {
        Header header = requireHeader();
        refuse(serial(), "header.number", "信函的发文字号如 云档函〔2026〕3号", "The number of a letter is written as 云档函〔2026〕3号");
        refuse(
                !header.suffix().isEmpty(),
                "header.suffix",
                "信函的发文机关标志只有机关名称，不加“" + header.suffix() + "”（10.1）",
                "The mark of a letter is the organ's name alone (clause 10.1)");
        withoutSignatories(header);
        refuse(
                imprint.flatMap(Imprint::printedBy).isPresent(),
                "imprint.printed-by",
                "信函的版记不加印发机关（10.1）",
                "The imprint of a letter names no printing organ (clause 10.1)");
        refuse(
                imprint.flatMap(Imprint::printedOn).isPresent(),
                "imprint.printed-on",
                "信函的版记不加印发日期（10.1）",
                "The imprint of a letter has no printing date (clause 10.1)");
        withoutAttendance();
    }

    private void order() {
        Header header = requireHeader();
        refuse(
                !header.suffix().equals("令") && !header.suffix().equals("命令"),
                "header.suffix",
                "命令的发文机关标志由机关全称加“命令”或“令”组成（10.2）",
                "The mark of an order ends in 命令 or 令 (clause 10.2)");
        refuse(
                header.number().isPresent() && !serial(),
                "header.number",
                "令号写作 第×号（10.2）",
                "The number of an order is written as 第×号 (clause 10.2)");
        refuse(
                header.copyNumber().isPresent()
                        || header.classification().isPresent()
                        || header.urgency().isPresent(),
                "header",
                "命令的版头没有份号、密级和紧急程度（10.2）",
                "The header of an order has no copy number, classification or urgency (clause 10.2)");
        withoutSignatories(header);
        withoutAddressees("命令没有主送机关", "An order has no addressees");
        withoutAttendance();
    }

    private void minutes() {
        Header header = requireHeader();
        refuse(
                !header.suffix().endsWith("纪要"),
                "header.suffix",
                "纪要标志由“×××××纪要”组成，如 专题会议纪要（10.3）",
                "The mark of minutes ends in 纪要, as 专题会议纪要 (clause 10.3)");
        withoutSignatories(header);
        withoutAddressees("纪要没有主送机关，分送单位写入版记的抄送", "Minutes have no addressees; copies are named in the imprint");
        refuse(
                signature.filter(signed -> signed.manner() != SealManner.NONE).isPresent(),
                "seal",
                "纪要不加盖印章",
                "Minutes bear no seal");
        refuse(issues.isPresent(), "issues", "纪要不印发文件", "Minutes issue no document");
    }

    private Header requireHeader() {
        return header.orElseThrow(() -> new ModelException(
                new Bilingual("信函、命令和纪要必须有版头（header）", "A letter, an order and minutes need a header")));
    }

    private boolean serial() {
        Optional<IssueNumber> number = header.flatMap(Header::number);
        return number.filter(SerialNumber.class::isInstance).isPresent();
    }

    private static void withoutSignatories(Header header) {
        refuse(
                header.upward(),
                "header.signatories",
                "签发人只用于上行的文件格式公文（7.2.6）",
                "Signatories stand in an upward document of the common format only (clause 7.2.6)");
    }

    private void withoutAddressees(String chinese, String english) {
        refuse(!to.isEmpty(), "to", chinese, english);
    }

    private void withoutAttendance() {
        refuse(
                attendance.isPresent(),
                "attendance",
                "出席、请假、列席名单只用于纪要（10.3）",
                "An attendance belongs to minutes (clause 10.3)");
    }

    private static void refuse(boolean wrong, String path, String chinese, String english) {
        if (wrong) {
            throw new ModelException(path, new Bilingual(chinese, english));
        }
    }
}
