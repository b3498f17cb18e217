package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Block;
import io.github.gongwen4j.model.Body;
import io.github.gongwen4j.model.Counting;
import io.github.gongwen4j.model.Figure;
import io.github.gongwen4j.model.FigureWidth;
import io.github.gongwen4j.model.Inline;
import io.github.gongwen4j.model.Milestone;
import io.github.gongwen4j.model.Numbering;
import io.github.gongwen4j.model.Paragraph;
import io.github.gongwen4j.model.Phase;
import io.github.gongwen4j.model.Placement;
import io.github.gongwen4j.model.Point;
import io.github.gongwen4j.model.PointStyle;
import io.github.gongwen4j.model.Register;
import io.github.gongwen4j.model.RegisterOrder;
import io.github.gongwen4j.model.Scheme;
import io.github.gongwen4j.model.Table;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.model.TaskList;
import io.github.gongwen4j.model.Text;
import io.github.gongwen4j.model.Timeline;
import io.github.gongwen4j.model.TimelineForm;
import io.github.gongwen4j.time.DateConventions;
import io.github.gongwen4j.time.Limit;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Bodies made by chance. */
final class AnyBody {
    private static final int DEPTH = 3;

    private final Chance chance;

    AnyBody(Chance chance) {
        this.chance = chance;
    }

    Body body() {
        return new Body(
                chance.coin() ? Numbering.STANDARD : numbering(DEPTH),
                blocks(),
                chance.several(3, () -> point(DEPTH - 1)),
                blocks());
    }

    private Numbering numbering(int levels) {
        List<Numbering.Level> list = new ArrayList<>();
        for (int i = 0; i < levels; i++) {
            list.add(new Numbering.Level(chance.one(Scheme.values()), chance.one(Counting.values())));
        }
        return new Numbering(list);
    }

    private Point point(int depth) {
        PointStyle style = chance.one(PointStyle.values());
        boolean headed = style != PointStyle.LIST && style != PointStyle.IMPLIED;
        boolean inline = (style == PointStyle.LIST || style == PointStyle.RUN_IN) && chance.coin();
        boolean plain = style == PointStyle.LIST && chance.coin();
        return new Point(
                style,
                inline ? Placement.INLINE : Placement.OWN,
                headed ? Optional.of(chance.words()) : Optional.empty(),
                style == PointStyle.LIST ? Optional.of(text(true)) : chance.maybe(() -> text(true)),
                plain ? List.of() : blocks(),
                plain || depth == 0 ? List.of() : chance.several(2, () -> point(depth - 1)),
                plain ? List.of() : blocks(),
                chance.oneIn(4) && depth > 0 ? Optional.of(numbering(depth)) : Optional.empty(),
                chance.oneIn(4) ? Optional.of(chance.one(Counting.values())) : Optional.empty());
    }

    private Text text(boolean notes) {
        if (chance.coin()) {
            return Text.of(chance.words());
        }
        List<Inline> pieces = chance.several(4, () -> inline(notes));
        return new Text(join(new Inline.Words(chance.words()), pieces));
    }

    private static List<Inline> join(Inline first, List<Inline> others) {
        List<Inline> all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return all;
    }

    private Inline inline(boolean notes) {
        return switch (chance.upTo(notes ? 5 : 4)) {
            case 0 -> new Inline.Words(chance.words());
            case 1 -> new Inline.Words(" ");
            case 2 -> new Inline.Strong(chance.words());
            case 3 -> new Inline.Duty(chance.some(2, chance::unit), chance.several(2, chance::unit));
            default -> new Inline.Note(new Text(
                    chance.coin()
                            ? List.of(new Inline.Words(chance.words()))
                            : List.of(new Inline.Strong(chance.words()), new Inline.Words(chance.words()))));
        };
    }

    private List<Block> blocks() {
        return chance.several(3, this::block);
    }

    private Block block() {
        return switch (chance.upTo(9)) {
            case 0 -> timeline();
            case 1 -> new TaskList(chance.maybe(chance::words), chance.some(2, this::task), chance.orientation());
            case 2 -> new Register(
                    chance.maybe(chance::words), chance.one(RegisterOrder.values()), chance.orientation());
            case 3 -> table();
            case 4 -> figure();
            default -> new Paragraph(text(true));
        };
    }

    private Table table() {
        int columns = 1 + chance.upTo(3);
        List<String> head = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            head.add(chance.words());
        }
        List<List<String>> rows = chance.several(3, () -> head.stream()
                .map(column -> chance.coin() ? "" : chance.words())
                .toList());
        return new Table(chance.maybe(chance::words), head, rows, chance.orientation());
    }

    private Figure figure() {
        Optional<String> caption = chance.maybe(chance::words);
        String shown = chance.coin() ? caption.orElse("图样") : chance.words();
        FigureWidth width = chance.one(FigureWidth.NATURAL, FigureWidth.parse("4.201cm"), FigureWidth.parse("33.333%"));
        return new Figure(chance.picture(shown), width, caption, chance.coin());
    }

    private Timeline timeline() {
        TimelineForm form = chance.one(TimelineForm.values());
        boolean captioned = form == TimelineForm.TABLE || form == TimelineForm.CHART;
        return new Timeline(
                form,
                chance.some(2, this::phase),
                captioned ? chance.maybe(chance::words) : Optional.empty(),
                chance.coin() ? DateConventions.DEFAULTS : conventions());
    }

    private Phase phase() {
        return new Phase(
                chance.words(),
                chance.maybe(chance::date),
                chance.maybe(chance::date),
                chance.maybe(() -> text(false)),
                chance.several(2, this::task),
                chance.several(2, () -> new Milestone(chance.words(), chance.date())));
    }

    private Task task() {
        return new Task(
                text(false),
                chance.several(2, chance::unit),
                chance.several(2, chance::unit),
                chance.maybe(chance::date),
                chance.maybe(chance::words),
                chance.maybe(chance::words));
    }

    private DateConventions conventions() {
        return DateConventions.builder()
                .monthStart(chance.one(5, 10))
                .monthMiddle(chance.one(10, 11), 20)
                .end(chance.one(1, 3))
                .yearStart(chance.one(Month.JANUARY, Month.MARCH))
                .yearMiddle(Month.JUNE, chance.one(Month.JULY, Month.AUGUST))
                .before(limit(), limit(), limit())
                .after(limit(), limit(), limit())
                .around(chance.one(7, 0))
                .build();
    }

    private Limit limit() {
        return chance.one(Limit.values());
    }
}
