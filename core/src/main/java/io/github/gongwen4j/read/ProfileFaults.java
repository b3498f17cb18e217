package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.ProfileText;
import java.util.Optional;

/** Reports values of a profile that cannot be, each where it stands in the file. */
final class ProfileFaults {
    private final Node root;
    private final Problems problems;

    ProfileFaults(Node root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    /** Reports a value at a path of the file; where the file does not have it, at what would hold it. */
    void add(String path, String chinese, String english) {
        Node node = NodeSearch.find(root, path);
        problems.add(node.place(), node.path(), ProblemKind.VALUE, new Bilingual(chinese, english), Optional.empty());
    }

    /** Reports a length in points out of its range; whether it is within. */
    boolean points(String path, Length given, double least, double most) {
        return within(path, given.points(), least, most, "pt", ProfileText.points(given));
    }

    /** Reports a length in millimetres out of its range; whether it is within. */
    boolean millimetres(String path, Length given, double least, double most) {
        return within(path, given.millimetres(), least, most, "mm", ProfileText.millimetres(given, 2));
    }

    private boolean within(String path, double value, double least, double most, String unit, String shown) {
        double hair = 1e-6;
        if (value >= least - hair && value <= most + hair) {
            return true;
        }
        String range = figure(least) + "–" + figure(most) + unit;
        add(path, "应在 " + range + " 之间，却是 " + shown, "should lie within " + range + ", but is " + shown);
        return false;
    }

    private static String figure(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
