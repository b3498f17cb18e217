package io.github.gongwen4j.docx;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first tag of a part. The XML binding declares its namespaces there in the order in which the virtual machine listed the
 * methods of a class, which another machine, or the same one with an agent in it, may do otherwise; a part must not differ by it.
 */
final class RootElement {
    private static final Pattern DECLARATION = Pattern.compile(" xmlns:[^=]+=\"[^\"]*\"");

    private RootElement() {}

    /** The same XML with the namespaces of the first tag declared in the order of their prefixes. */
    static byte[] inOrder(byte[] xml) {
        int start = start(xml);
        int end = indexOf('>', xml, start);
        String tag = new String(xml, start, end - start, StandardCharsets.UTF_8);
        byte[] ordered = inOrder(tag).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(xml.length);
        out.write(xml, 0, start);
        out.write(ordered, 0, ordered.length);
        out.write(xml, end, xml.length - end);
        return out.toByteArray();
    }

    private static String inOrder(String tag) {
        TreeSet<String> declarations = new TreeSet<>();
        Matcher matcher = DECLARATION.matcher(tag);
        String others = matcher.replaceAll(found -> {
            declarations.add(found.group());
            return "";
        });
        int name = others.indexOf(' ') < 0 ? others.length() : others.indexOf(' ');
        return others.substring(0, name) + String.join("", declarations) + others.substring(name);
    }

    /** Behind the XML declaration, where there is one. */
    private static int start(byte[] xml) {
        return xml.length > 1 && xml[1] == '?' ? indexOf('<', xml, 1) : 0;
    }

    /** No attribute of a first tag holds either bracket: the binding writes them as entities. */
    private static int indexOf(char bracket, byte[] xml, int from) {
        int i = from;
        while (xml[i] != bracket) {
            i++;
        }
        return i;
    }
}
