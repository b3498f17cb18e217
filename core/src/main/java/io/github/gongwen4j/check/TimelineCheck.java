package io.github.gongwen4j.check;

import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.Phase;
import io.github.gongwen4j.model.TimelineForm;
import io.github.gongwen4j.schedule.Dated;
import io.github.gongwen4j.schedule.DatedPhase;
import io.github.gongwen4j.schedule.DatedTimeline;
import io.github.gongwen4j.schedule.PlanYears;
import io.github.gongwen4j.schedule.Schedule;
import io.github.gongwen4j.time.DateRange;
import io.github.gongwen4j.time.FuzzyDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The dates of timelines (时间安排): phases that run backwards, stand out of order, overlap or leave days between them, dates outside the year
 * that is planned for, milestones and deadlines outside their phase. What the words of a date come to is told by the conventions of
 * its timeline; a date that comes to nothing is not judged.
 */
public final class TimelineCheck {
    /** A leap year, so that every day exists, in which dates are compared where nothing tells the year. */
    private static final int ANY_YEAR = 2024;

    private final List<Finding> findings = new ArrayList<>();
    private boolean yearless;

    private TimelineCheck() {}

    /** Every finding, in the order of the document. */
    public static List<Finding> in(Document document) {
        TimelineCheck check = new TimelineCheck();
        Schedule.of(document).forEach(check::timeline);
        return List.copyOf(check.findings);
    }

    private void timeline(DatedTimeline told) {
        yearless = told.firstDay().isEmpty();
        DatedTimeline timeline = yearless ? Schedule.in(told, ANY_YEAR) : told;
        Optional<DatedPhase> before = Optional.empty();
        for (DatedPhase phase : timeline.phases()) {
            forwards(phase);
            shown(phase, timeline);
            timeline.spot().years().filter(PlanYears::titled).ifPresent(years -> withinYears(phase, years));
            before.ifPresent(earlier -> neighbours(earlier, phase));
            within(phase);
            before = phase.range().isPresent() ? Optional.of(phase) : before;
        }
    }

    private void forwards(DatedPhase phase) {
        if (phase.reversed()) {
            String time = words(phase.phase());
            add(
                    "phase-reversed",
                    phase.path() + ".to",
                    "阶段“" + phase.phase().name() + "”的结束早于开始（" + time + "），请核对",
                    "The phase " + phase.phase().name() + " ends before it begins (" + time
                            + "); set one of them right");
        }
    }

    private void shown(DatedPhase phase, DatedTimeline timeline) {
        boolean said = phase.phase().from().isPresent() || phase.phase().to().isPresent();
        if (timeline.timeline().form() == TimelineForm.CHART && phase.range().isEmpty() && !phase.reversed()) {
            String name = phase.phase().name();
            add(
                    "phase-without-days",
                    phase.path(),
                    said
                            ? "“" + words(phase.phase()) + "”不能换算成日期，阶段“" + name + "”在横道图上没有横道"
                            : "阶段“" + name + "”没有写时间，在横道图上没有横道",
                    said
                            ? words(phase.phase()) + " comes to no days; the phase " + name + " has no bar in the chart"
                            : "The phase " + name + " has no time and so no bar in the chart");
        }
    }

    private void withinYears(DatedPhase phase, PlanYears years) {
        phase.range()
                .ifPresent(range -> withinYears(
                        range,
                        years,
                        phase.path(),
                        "阶段“" + phase.phase().name() + "”",
                        "The phase " + phase.phase().name()));
        phase.milestones().forEach(mark -> mark.range()
                .ifPresent(range -> withinYears(
                        range,
                        years,
                        mark.path(),
                        "节点“" + mark.what().name() + "”",
                        "The milestone " + mark.what().name())));
        phase.deadlines().forEach(mark -> mark.range()
                .ifPresent(range -> withinYears(
                        range,
                        years,
                        mark.path() + ".due",
                        "完成时限“" + due(mark.what().due()) + "”",
                        "The deadline " + due(mark.what().due()))));
    }

    private void withinYears(DateRange range, PlanYears years, String path, String chinese, String english) {
        boolean starts = range.start().map(day -> years.contains(day.getYear())).orElse(true);
        boolean ends = range.end().map(day -> years.contains(day.getYear())).orElse(true);
        if (!starts || !ends) {
            String planned = years.first() == years.last() ? years.first() + "" : years.first() + "—" + years.last();
            add(
                    "outside-plan-year",
                    path,
                    chinese + "（" + shown(range) + "）不在计划年度" + planned + "年之内",
                    english + " (" + shown(range) + ") is outside the year of the plan, " + planned);
        }
    }

    private void neighbours(DatedPhase earlier, DatedPhase later) {
        if (later.range().isEmpty()) {
            return;
        }
        Optional<LocalDate> begins = later.range().flatMap(DateRange::start);
        Optional<LocalDate> begun = earlier.range().flatMap(DateRange::start);
        Optional<LocalDate> ended = earlier.range().flatMap(DateRange::end);
        if (begins.isEmpty()) {
            return;
        }
        String names = "“" + later.phase().name() + "”与前一阶段“" + earlier.phase().name() + "”";
        String both = later.phase().name() + " and " + earlier.phase().name() + " before it";
        LocalDate first = begins.get();
        if (begun.map(first::isBefore).orElse(false)) {
            add(
                    "phase-order",
                    later.path(),
                    names + "次序颠倒：" + shown(first) + "早于" + shown(begun.get()) + "；如属次年，请写明年份",
                    both + " are out of order: " + shown(first) + " is before " + shown(begun.get())
                            + "; if the next year is meant, write it");
        } else if (ended.map(last -> !first.isAfter(last)).orElse(false)) {
            LocalDate last = later.range()
                    .flatMap(DateRange::end)
                    .filter(ended.get()::isAfter)
                    .orElse(ended.get());
            long days = ChronoUnit.DAYS.between(first, last) + 1;
            add(
                    "phase-overlap",
                    later.path(),
                    names + "重叠" + days + "天（" + shown(DateRange.of(first, last)) + "）",
                    both + " overlap by " + days + " day(s), " + shown(DateRange.of(first, last)));
        } else if (ended.map(last -> first.isAfter(last.plusDays(1))).orElse(false)) {
            DateRange between = DateRange.of(ended.get().plusDays(1), first.minusDays(1));
            long days = ChronoUnit.DAYS.between(ended.get(), first) - 1;
            add(
                    "phase-gap",
                    later.path(),
                    names + "之间空缺" + days + "天（" + shown(between) + "）",
                    both + " leave " + days + " day(s) between them, " + shown(between));
        }
    }

    private void within(DatedPhase phase) {
        String name = phase.phase().name();
        phase.range().ifPresent(range -> {
            phase.milestones().stream()
                    .filter(mark -> outside(mark, range))
                    .forEach(mark -> add(
                            "milestone-outside-phase",
                            mark.path() + ".on",
                            "节点“" + mark.what().name() + "”（" + mark.what().on().printed() + "）不在阶段“" + name + "”（"
                                    + shown(range) + "）之内",
                            "The milestone " + mark.what().name() + " ("
                                    + mark.what().on().printed() + ") is outside its phase " + name + ", "
                                    + shown(range)));
            phase.deadlines().stream()
                    .filter(mark -> outside(mark, range))
                    .forEach(mark -> add(
                            "deadline-outside-phase",
                            mark.path() + ".due",
                            "完成时限“" + due(mark.what().due()) + "”不在阶段“" + name + "”（" + shown(range) + "）之内",
                            "The deadline " + due(mark.what().due()) + " is outside its phase " + name + ", "
                                    + shown(range)));
        });
    }

    /** A time by which something is done or that something takes is judged by its last day. */
    private static boolean outside(Dated<?> mark, DateRange phase) {
        return mark.range()
                .flatMap(range -> range.end().or(range::start))
                .map(day -> !phase.contains(day))
                .orElse(false);
    }

    private static String due(Optional<FuzzyDate> due) {
        return due.map(FuzzyDate::printed).orElse("");
    }

    private static String words(Phase phase) {
        String from = phase.from().map(FuzzyDate::printed).orElse("");
        String to = phase.to().map(FuzzyDate::printed).orElse("");
        return from.isEmpty() || to.isEmpty() ? from + to : from + "至" + to;
    }

    private String shown(DateRange range) {
        return range.start().map(this::shown).orElse("") + "至"
                + range.end().map(this::shown).orElse("");
    }

    private String shown(LocalDate day) {
        return (yearless ? "" : day.getYear() + "年") + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private void add(String rule, String place, String chinese, String english) {
        findings.add(new Finding(rule, place, new Bilingual(chinese, english)));
    }
}
