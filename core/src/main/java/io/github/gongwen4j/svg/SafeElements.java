package io.github.gongwen4j.svg;

import java.util.Map;
import java.util.Set;

/** What may be in a file at all: nothing that runs, nothing from elsewhere, nothing that would look otherwise here. */
final class SafeElements {
    private static final Set<String> KNOWN = Set.of(
            "svg",
            "g",
            "a",
            "symbol",
            "use",
            "switch",
            "defs",
            "style",
            "title",
            "desc",
            "metadata",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "clipPath",
            "linearGradient",
            "radialGradient",
            "stop",
            "pattern",
            "mask",
            "filter",
            "marker",
            "view",
            "color-profile");

    private SafeElements() {}

    static void require(SvgElement element) throws SvgException {
        String name = element.name();
        if (name.startsWith("other:") || name.startsWith("fe")) {
            return;
        }
        switch (name) {
            case "script", "foreignObject", "handler" -> throw element.fault(
                    "是程序或外来内容，图片里不能有；请删去", "is a program or foreign content, which no picture may have; take it out");
            case "text", "tspan", "textPath", "tref", "font", "font-face" -> throw element.fault(
                    "是文字，换一台机器字形就会不同；请在绘图软件里转为路径（轮廓）",
                    "is text, which looks different on every machine; convert it to paths in the drawing program");
            case "image" -> throw element.fault(
                    "是嵌入的位图；请直接用 PNG 或 JPEG 文件", "is an embedded picture; give it as a PNG or JPEG file");
            case "animate", "animateTransform", "animateMotion", "animateColor", "set" -> throw element.fault(
                    "是动画，印不出来；请删去", "is an animation, which cannot be printed; take it out");
            default -> {
                if (!KNOWN.contains(name)) {
                    throw element.fault("不认识，无法画出", "is not known and cannot be drawn");
                }
            }
        }
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            requireSafe(element, attribute.getKey(), attribute.getValue());
        }
    }

    private static void requireSafe(SvgElement element, String name, String value) throws SvgException {
        if (name.startsWith("on")) {
            throw element.fault("有事件脚本 " + name + "；请删去", "has a script in " + name + "; take it out");
        }
        boolean link = name.equals("href") && !value.strip().startsWith("#");
        boolean outside = value.contains("url(") && !value.matches("(?s).*url\\(\\s*['\"]?#.*");
        if ((link && !element.name().equals("a")) || outside) {
            throw element.fault("引用了文件之外的内容；请删去", "refers to something outside the file; take it out");
        }
    }
}
