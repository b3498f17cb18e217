package io.github.gongwen4j.read;

import io.github.gongwen4j.read.ProfileChanges.GridChange;
import io.github.gongwen4j.read.ProfileChanges.PageChange;
import io.github.gongwen4j.read.ProfileChanges.SpacingChange;
import io.github.gongwen4j.style.Distance;
import io.github.gongwen4j.style.FaceNaming;
import io.github.gongwen4j.style.FaceRole;
import io.github.gongwen4j.style.ImprintPage;
import io.github.gongwen4j.style.PageNumberPlace;
import io.github.gongwen4j.style.ProfileText;
import io.github.gongwen4j.style.Profiles;
import io.github.gongwen4j.style.StyleProfile;
import io.github.gongwen4j.style.TextRole;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A profile file. Styles, faces and distances are those the library knows, so that each has a field. */
final class ProfileShapes {
    /** A whole file. */
    static final MappingShape<ProfileChanges> PROFILE = profile();

    private ProfileShapes() {}

    private static MappingShape<ProfileChanges> profile() {
        Fields fields = Fields.of("profile", "版式", "a style profile");
        fields.optional(
                "$schema", Shapes.TEXT_OR_NOTHING, "JSON Schema 的地址，供编辑器使用", "where the JSON Schema is, for editors");
        Field<String> name = fields.required("name", Shapes.TEXT, "版式名称", "its name");
        Field<StyleProfile> base = fields.required("extends", bases(), "以哪个内置版式为基础", "the built-in profile it changes");
        Field<PageChange> page = fields.optional("page", page(), PageChange.NONE, "纸张和页边距", "sheet and margins");
        Field<GridChange> grid =
                fields.optional("grid", grid(), GridChange.NONE, "行数、字数、行距", "lines, characters, line pitch");
        Field<Optional<FaceNaming>> naming = fields.optional(
                "face-names",
                ProfileValues.words(FaceNaming.values()),
                "仿宋、楷体的名称：gb2312 为 仿宋_GB2312、楷体_GB2312，modern 为 仿宋、楷体",
                "how 仿宋 and 楷体 are called: gb2312 as 仿宋_GB2312, modern as 仿宋");
        Field<Map<FaceRole, List<String>>> faces = fields.optional(
                "faces", faces(), Map.of(), "各字体所用的字体名，首选在前", "the names of the faces to use, best first");
        Field<Map<TextRole, StyleChange>> styles =
                fields.optional("styles", styles(), Map.of(), "各要素的字体字号", "how each element looks");
        Field<Mark> mark = fields.optional("mark", mark(), Mark.NONE, "发文机关标志", "the issuer mark");
        Field<Map<Distance, ProfileLength>> rules = fields.optional(
                "rules", lengths("rules", "线宽", "thickness of rules", true), Map.of(), "各种线的粗细", "how thick rules are");
        Field<Map<Distance, ProfileLength>> distances = fields.optional(
                "distances", lengths("distances", "距离", "distances", false), Map.of(), "各种距离", "distances");
        Field<Optional<PageNumberPlace>> pageNumber = fields.optional(
                "page-number",
                ProfileValues.words(PageNumberPlace.values()),
                "页码位置：外侧、居中、不编",
                "where page numbers stand: at the outer edge, in the middle, nowhere");
        Field<Optional<ImprintPage>> imprintPage = fields.optional(
                "imprint-page",
                ProfileValues.words(ImprintPage.values()),
                "版记所在的面：正文结束的一面（或其后一面）、偶数面",
                "on which page the imprint stands: where the text ends or the one after it, or an even one");
        Field<Optional<Integer>> rate = fields.optional(
                "speaking-rate",
                NumberShape.whole(80, 500),
                "朗读速度，每分钟字数，用于估算讲话时间",
                "characters spoken a minute, to estimate the speaking time");
        Field<SpacingChange> spacing = fields.optional(
                "spacing",
                SpacingShape.SPACING,
                SpacingChange.NONE,
                "调整字距的限度和场合",
                "how far characters may be set together or apart, and what for");
        return fields.make(values -> new ProfileChanges(
                values.get(name),
                values.get(base),
                values.get(page),
                values.get(grid),
                values.get(naming),
                values.get(faces),
                joined(
                        TextRole.class,
                        values.get(styles),
                        Map.of(TextRole.ISSUER_MARK, values.get(mark).look())),
                values.get(mark).ascent(),
                values.get(mark).descent(),
                joined(Distance.class, values.get(rules), values.get(distances)),
                values.get(pageNumber),
                values.get(imprintPage),
                values.get(rate),
                values.get(spacing)));
    }

    private static <K extends Enum<K>, V> Map<K, V> joined(Class<K> keys, Map<K, V> some, Map<K, V> others) {
        Map<K, V> all = new EnumMap<>(keys);
        all.putAll(some);
        all.putAll(others);
        return all;
    }

    /** The profiles of the library by name; the standard's stands in for one that is not understood. */
    private static Shape<StyleProfile> bases() {
        Map<String, StyleProfile> profiles = new LinkedHashMap<>();
        Profiles.all().forEach(profile -> profiles.put(profile.name(), profile));
        return new WordShape<>(profiles).as(profile -> profile, Profiles.GBT9704);
    }

    private static MappingShape<PageChange> page() {
        Fields fields = Fields.of("page", "纸张和页边距", "sheet and margins");
        Field<Optional<ProfileLength>> width = margin(fields, "width", "纸宽", "the width of the sheet");
        Field<Optional<ProfileLength>> height = margin(fields, "height", "纸高", "the height of the sheet");
        Field<Optional<ProfileLength>> top = margin(fields, "top", "天头", "the upper margin");
        Field<Optional<ProfileLength>> right = margin(fields, "right", "右边距", "the right margin");
        Field<Optional<ProfileLength>> bottom = margin(fields, "bottom", "地脚", "the lower margin");
        Field<Optional<ProfileLength>> left = margin(fields, "left", "订口（左边距）", "the left margin, at the binding");
        Field<Optional<Boolean>> mirrored = fields.optional(
                "mirrored",
                ProfileValues.YES_OR_NO,
                "双面印刷时偶数页左右边距对换",
                "whether even pages swap left and right, for both sides of a sheet");
        return fields.make(values -> new PageChange(
                values.get(width),
                values.get(height),
                values.get(top),
                values.get(right),
                values.get(bottom),
                values.get(left),
                values.get(mirrored)));
    }

    private static Field<Optional<ProfileLength>> margin(Fields fields, String name, String chinese, String english) {
        return fields.optional(name, ProfileValues.ABSOLUTE_LENGTH, chinese, english);
    }

    private static MappingShape<GridChange> grid() {
        Fields fields = Fields.of("grid", "行数、字数、行距", "the grid of the body");
        Field<Optional<Integer>> lines = fields.optional("lines", NumberShape.whole(5, 60), "每页行数", "lines a page");
        Field<Optional<Integer>> characters =
                fields.optional("characters", NumberShape.whole(5, 60), "每行字数", "characters a line");
        Field<Optional<ProfileLength>> line =
                fields.optional("line", ProfileValues.ABSOLUTE_LENGTH, "行距，即一行的高度", "the height of one line");
        return fields.make(values -> new GridChange(values.get(lines), values.get(characters), values.get(line)));
    }

    private static MappingShape<Map<FaceRole, List<String>>> faces() {
        Fields fields = Fields.of("faces", "字体名", "names of faces");
        Map<FaceRole, Field<List<String>>> names = new EnumMap<>(FaceRole.class);
        for (FaceRole role : FaceRole.values()) {
            names.put(
                    role,
                    fields.optional(
                            ProfileText.word(role),
                            Shapes.NAMES,
                            List.of(),
                            "代替 " + role.documentName() + " 的字体",
                            "faces in place of " + role.documentName()));
        }
        return fields.make(values -> {
            Map<FaceRole, List<String>> given = new EnumMap<>(FaceRole.class);
            names.forEach((role, field) -> given.put(role, values.get(field)));
            given.values().removeIf(List::isEmpty);
            return given;
        });
    }

    private static MappingShape<Map<TextRole, StyleChange>> styles() {
        Fields style = Fields.of("style", "字体字号", "a look");
        StyleChange.On on = StyleChange.On.fields(style);
        MappingShape<StyleChange> shape = style.make(on::change);
        Fields fields = Fields.of("styles", "各要素的字体字号", "how each element looks");
        Map<TextRole, Field<StyleChange>> roles = new EnumMap<>(TextRole.class);
        for (TextRole role : TextRole.values()) {
            if (role != TextRole.ISSUER_MARK) {
                String word = ProfileText.word(role);
                roles.put(
                        role,
                        fields.optional(
                                word, shape, StyleChange.NONE, role.chineseName(), "the " + word.replace('-', ' ')));
            }
        }
        return fields.make(values -> {
            Map<TextRole, StyleChange> given = new EnumMap<>(TextRole.class);
            roles.forEach((role, field) -> given.put(role, values.get(field)));
            return given;
        });
    }

    /** What a file says of the issuer mark. */
    private record Mark(StyleChange look, Optional<Double> ascent, Optional<Double> descent) {
        static final Mark NONE = new Mark(StyleChange.NONE, Optional.empty(), Optional.empty());
    }

    private static MappingShape<Mark> mark() {
        Fields fields = Fields.of("mark", "发文机关标志", "the issuer mark");
        StyleChange.On on = StyleChange.On.fields(fields);
        Field<Optional<Double>> ascent = fields.optional(
                "ascent",
                NumberShape.decimal("0.5", "1.2"),
                "字面高出基线多少（以字号为 1），标志上边缘由此算起",
                "how far its ink rises above the baseline, in em");
        Field<Optional<Double>> descent = fields.optional(
                "descent",
                NumberShape.decimal("0", "0.5"),
                "字面低于基线多少（以字号为 1），信函的双线由此算起",
                "how far its ink falls below the baseline, in em");
        return fields.make(values -> new Mark(on.change(values), values.get(ascent), values.get(descent)));
    }

    private static MappingShape<Map<Distance, ProfileLength>> lengths(
            String name, String chinese, String english, boolean rules) {
        Fields fields = Fields.of(name, chinese, english);
        Map<Distance, Field<Optional<ProfileLength>>> lengths = new EnumMap<>(Distance.class);
        for (Distance distance : Distance.values()) {
            if (ProfileText.isRule(distance) == rules) {
                lengths.put(
                        distance,
                        length(fields, distance, rules ? ProfileValues.ABSOLUTE_LENGTH : ProfileValues.LENGTH));
            }
        }
        return fields.make(values -> {
            Map<Distance, ProfileLength> given = new EnumMap<>(Distance.class);
            lengths.forEach((distance, field) -> values.get(field).ifPresent(length -> given.put(distance, length)));
            return given;
        });
    }

    private static Field<Optional<ProfileLength>> length(Fields fields, Distance distance, Shape<ProfileLength> shape) {
        String english = ProfileText.word(distance).replace('-', ' ');
        return fields.optional(ProfileText.field(distance), shape, DistanceWords.chinese(distance), english);
    }
}
