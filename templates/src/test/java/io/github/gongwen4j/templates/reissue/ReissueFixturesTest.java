package io.github.gongwen4j.templates.reissue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.read.Format;
import io.github.gongwen4j.read.SourceScalar;
import io.github.gongwen4j.read.SourceScalars;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole documents of offices of several kinds, each issued again for the next year. The report on each is as it was when someone last read it
 * line by line; {@code -Dgongwen.golden=update} writes it anew.
 */
class ReissueFixturesTest {
    private static final boolean UPDATE = "update".equals(System.getProperty("gongwen.golden"));
    private static final Path FOLDER = Path.of("src", "test", "resources", "reissue");
    private static final Pattern QUOTED = Pattern.compile("《[^》]*》|“[^”]*”");
    private static final Pattern FIGURE =
            Pattern.compile("[0-9][0-9.]*(?:[%％]|[万亿]|元|家|个(?!年|月)|次|处|册|场|人|卷|吨|公里|折|课时|所)");
    private static final String HAN = "〇一二三四五六七八九";

    static Stream<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void theReportIsAsItWasRead(Path file) throws IOException {
        Path golden = Path.of(file.toString().replace(".yaml", ".report.txt"));
        String report =
                ReissueReport.of(file.getFileName().toString(), next(file)).text(Locale.CHINESE);

        if (UPDATE) {
            Files.writeString(golden, report);
        }
        assertThat(report).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void nothingChangesThatIsNotListed(Path file) throws IOException {
        ReissueResult result = next(file);

        assertThat(Patches.made(Files.readString(file), result.changes())).isEqualTo(result.text());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everyStaleYearIsGoneOrFlaggedWhereItStands(Path file) {
        ReissueResult result = next(file);
        Pattern stale = Pattern.compile(result.from() + "|" + han(result.from()) + "|(?<![0-9.])" + result.from() % 100
                + "年(?=度|[0-9底初末]|[^0-9]{0,2}比)");
        List<SourceScalar> scalars = scalars(result.text(), file);

        for (SourceScalar scalar : scalars) {
            Stream<String> flagged = result.flags().stream()
                    .filter(flag -> flag.path().equals(scalar.path()))
                    .map(Flag::words);
            Stream<String> moved = result.changes().stream()
                    .filter(change -> change.path().equals(scalar.path()))
                    .map(Change::after);
            List<String> told = Stream.concat(flagged, moved).toList();
            stale.matcher(scalar.value()).results().map(MatchResult::group).forEach(year -> assertThat(told)
                    .as(scalar.toString())
                    .anyMatch(words ->
                            words.contains(year) || scalar.value().contains("0555-" + year) || amount(scalar, year)));
        }
    }

    private static boolean amount(SourceScalar scalar, String year) {
        return scalar.value().matches("(?s).*" + year + "[万亿]?元.*");
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void noFigureAndNoQuotationIsTouched(Path file) throws IOException {
        ReissueResult result = next(file);
        List<SourceScalar> before = scalars(Files.readString(file), file);
        List<SourceScalar> after = scalars(result.text(), file);
        String own = scalars(Files.readString(file), file).stream()
                .filter(scalar ->
                        scalar.path().startsWith("title") || scalar.path().endsWith(".title"))
                .map(SourceScalar::value)
                .reduce("", String::concat);

        IntStream.range(0, before.size()).forEach(i -> {
            assertThat(found(FIGURE, after.get(i).value().replaceAll("第[0-9]+[届个次]", "")))
                    .as(before.get(i).toString())
                    .isEqualTo(found(FIGURE, before.get(i).value().replaceAll("第[0-9]+[届个次]", "")));
            if (!own.contains(before.get(i).value())) {
                List<String> quoted = found(QUOTED, before.get(i).value());
                quoted.removeIf(own::contains);
                assertThat(found(QUOTED, after.get(i).value()))
                        .as(before.get(i).toString())
                        .containsAll(quoted);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void twoYearsInTwoStepsAreTwoYearsInOne(Path file) {
        ReissueSource source = source(file);
        ReissueResult first = next(file);
        ReissueSource again = new ReissueSource(first.text(), source.format(), source.name(), source.folder());

        assertThat(Reissue.of(again, OptionalInt.of(first.to()), first.to() + 1).text())
                .isEqualTo(Reissue.of(source, first.to() + 1).text());
    }

    private static ReissueResult next(Path file) {
        ReissueSource source = source(file);
        return Reissue.of(source, Reissue.of(source, Reissue.LAST_YEAR).from() + 1);
    }

    private static ReissueSource source(Path file) {
        try {
            return ReissueSource.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SourceScalar> scalars(String text, Path file) {
        return SourceScalars.of(text, Format.YAML, file.toString());
    }

    private static List<String> found(Pattern pattern, String text) {
        return new ArrayList<>(
                pattern.matcher(text).results().map(MatchResult::group).toList());
    }

    private static String han(int year) {
        StringBuilder words = new StringBuilder();
        Integer.toString(year).chars().forEach(digit -> words.append(HAN.charAt(digit - '0')));
        return words.toString();
    }
}
