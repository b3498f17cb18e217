package io.github.gongwen4j.time;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knows festivals by their names, with and without 节: 国庆, 国庆节, 十一. */
final class FestivalParser {
    private static final Map<String, Festival> BY_NAME = byName();
    private static final List<String> LONGEST_FIRST = BY_NAME.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .toList();

    private FestivalParser() {}

    static Optional<Part> read(Cursor cursor) {
        return cursor.takeAny(LONGEST_FIRST).map(name -> {
            cursor.take("节");
            return BY_NAME.get(name);
        });
    }

    private static Map<String, Festival> byName() {
        Map<String, Festival> names = new HashMap<>();
        fixed(names, 1, 1, "元旦");
        fixed(names, 3, 8, "三八", "三八妇女节", "三八国际妇女节", "妇女节", "国际妇女节");
        fixed(names, 3, 12, "植树节");
        fixed(names, 3, 22, "世界水日");
        fixed(names, 4, 23, "世界读书日");
        fixed(names, 5, 1, "五一", "五一劳动节", "五一国际劳动节", "劳动节", "国际劳动节");
        fixed(names, 5, 4, "五四", "五四青年节", "青年节");
        fixed(names, 5, 12, "全国防灾减灾日", "防灾减灾日");
        fixed(names, 6, 1, "六一", "六一儿童节", "六一国际儿童节", "儿童节");
        fixed(names, 6, 5, "世界环境日", "六五环境日");
        fixed(names, 6, 9, "国际档案日");
        fixed(names, 7, 1, "七一", "建党节", "建党日", "七一建党节", "党的生日");
        fixed(names, 8, 1, "八一", "建军节", "八一建军节");
        fixed(names, 9, 10, "教师节");
        fixed(names, 9, 30, "烈士纪念日");
        fixed(names, 10, 1, "十一", "国庆", "十一国庆节");
        fixed(names, 11, 9, "全国消防日", "消防日", "119消防日", "119全国消防日");
        fixed(names, 12, 4, "国家宪法日", "宪法日");
        moving(names, MovingFestival.SPRING_FESTIVAL, "春节", "农历新年");
        moving(names, MovingFestival.NEW_YEARS_EVE, "除夕");
        moving(names, MovingFestival.LANTERN, "元宵");
        moving(names, MovingFestival.QINGMING, "清明");
        moving(names, MovingFestival.DRAGON_BOAT, "端午");
        moving(names, MovingFestival.QIXI, "七夕");
        moving(names, MovingFestival.MID_AUTUMN, "中秋");
        moving(names, MovingFestival.DOUBLE_NINTH, "重阳");
        return Map.copyOf(names);
    }

    private static void fixed(Map<String, Festival> names, int month, int day, String... called) {
        for (String name : called) {
            names.put(name, new Festival.Fixed(month, day));
        }
    }

    private static void moving(Map<String, Festival> names, MovingFestival festival, String... called) {
        for (String name : called) {
            names.put(name, new Festival.Moving(festival));
        }
    }
}
