package io.github.gongwen4j.cli;

import io.github.gongwen4j.schedule.AgendaEntry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A calendar file (RFC 5545) of all-day events. An event keeps its UID as long as document, kind and name stay, whatever its days become, so
 * that a calendar takes a newer file as the newer state of the same events. Its time stamp is the day it begins: no clock is asked, and
 * the same document gives the same file.
 */
final class CalendarFile {
    private final String title;
    private final OptionalInt remind;
    private final Map<String, Integer> names = new HashMap<>();

    private CalendarFile(String title, OptionalInt remind) {
        this.title = title;
        this.remind = remind;
    }

    /**
     * The text of the file.
     *
     * @param remind so many days before each event a reminder; none where empty
     */
    static String of(String title, List<AgendaEntry> entries, OptionalInt remind) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//gongwen4j//gongwen calendar//ZH"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", title));
        CalendarFile file = new CalendarFile(title, remind);
        entries.forEach(entry -> calendar.add(file.event(entry)));
        calendar.validate();
        return IcsLines.folded(calendar.toString());
    }

    private VEvent event(AgendaEntry entry) {
        LocalDate first = entry.days().start().orElseThrow();
        LocalDate last = entry.days().end().orElseThrow();
        VEvent event = new VEvent(false);
        event.add(new Uid(uid(entry)));
        event.add(new DtStamp(Instant.from(first.atStartOfDay(ZoneOffset.UTC))));
        event.add(new DtStart<>(first));
        event.add(new DtEnd<>(last.plusDays(1)));
        event.add(new Summary(word(entry.kind()) + "：" + entry.name()));
        event.add(new Description(entry.detail().isEmpty() ? title : entry.detail() + "\n" + title));
        event.add(new Categories(word(entry.kind())));
        event.add(ImmutableTransp.TRANSPARENT);
        remind.ifPresent(days -> event.add(alarm(entry, days)));
        return event;
    }

    private static VAlarm alarm(AgendaEntry entry, int days) {
        VAlarm alarm = new VAlarm(Period.ofDays(-days));
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(word(entry.kind()) + "：" + entry.name()));
        return alarm;
    }

    private String uid(AgendaEntry entry) {
        String name = title + "\n" + entry.kind() + "\n" + entry.name();
        int number = names.merge(name, 1, Integer::sum);
        return UUID.nameUUIDFromBytes((name + "\n" + number).getBytes(StandardCharsets.UTF_8)) + "@gongwen4j";
    }

    private static String word(AgendaEntry.Kind kind) {
        return switch (kind) {
            case PHASE -> "阶段";
            case PHASE_BEGINS -> "阶段开始";
            case PHASE_ENDS -> "阶段截止";
            case MILESTONE -> "节点";
            case DEADLINE -> "时限";
        };
    }
}
