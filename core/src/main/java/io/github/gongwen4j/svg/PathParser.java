package io.github.gongwen4j.svg;

import java.awt.geom.Path2D;

/** Reads the data of a path: commands, absolute in capitals and relative in small letters, and their numbers. */
final class PathParser {
    private final Numbers data;
    private final Path2D.Double path = new Path2D.Double();
    private double x;
    private double y;
    private double startX;
    private double startY;

    /** The last control point of a curve, which a smooth one goes on from; the pen itself where there was none. */
    private double controlX;

    private double controlY;

    private PathParser(String data) {
        this.data = new Numbers(data);
    }

    /** The path up to the first fault in its data, where programs stop drawing it too; {@code none} draws nothing. */
    static Path2D parse(SvgElement element, String data) throws SvgException {
        PathParser parser = new PathParser(data);
        if (!data.equals("none") && !parser.parse()) {
            throw element.badValue("d", data.substring(Math.max(0, data.length() - parser.left())));
        }
        return parser.path;
    }

    private int left() {
        int count = 0;
        while (data.more() && count < 40) {
            data.take();
            count++;
        }
        return count;
    }

    private boolean parse() {
        char command = ' ';
        char before = ' ';
        while (data.more()) {
            char next = data.peek();
            boolean named = Character.isLetter(next) && next != 'e' && next != 'E';
            if (named) {
                command = data.take();
            } else if (command == ' ' || command == 'z' || command == 'Z') {
                return false;
            }
            if (before == ' ' && Character.toLowerCase(command) != 'm') {
                return false;
            }
            if (!draw(command, Character.toLowerCase(before))) {
                return false;
            }
            before = command;
            command = command == 'm' ? 'l' : command == 'M' ? 'L' : command;
        }
        return true;
    }

    private boolean draw(char command, char before) {
        boolean relative = Character.isLowerCase(command);
        double dx = relative ? x : 0;
        double dy = relative ? y : 0;
        return switch (Character.toLowerCase(command)) {
            case 'z' -> close();
            case 'm' -> move(numbers(2), dx, dy);
            case 'l' -> line(numbers(2), dx, dy);
            case 'h' -> level(numbers(1), dx);
            case 'v' -> upright(numbers(1), dy);
            case 'c' -> curve(numbers(6), dx, dy);
            case 's' -> smoothCurve(numbers(4), dx, dy, before == 'c' || before == 's');
            case 'q' -> quadratic(numbers(4), dx, dy);
            case 't' -> smoothQuadratic(numbers(2), dx, dy, before == 'q' || before == 't');
            case 'a' -> arc(dx, dy);
            default -> false;
        };
    }

    private boolean close() {
        path.closePath();
        return at(startX, startY);
    }

    private boolean move(double[] n, double dx, double dy) {
        if (n.length == 0) {
            return false;
        }
        startX = n[0] + dx;
        startY = n[1] + dy;
        path.moveTo(startX, startY);
        return at(startX, startY);
    }

    private boolean line(double[] n, double dx, double dy) {
        return n.length > 0 && lineTo(n[0] + dx, n[1] + dy);
    }

    private boolean level(double[] n, double dx) {
        return n.length > 0 && lineTo(n[0] + dx, y);
    }

    private boolean upright(double[] n, double dy) {
        return n.length > 0 && lineTo(x, n[0] + dy);
    }

    private boolean lineTo(double toX, double toY) {
        path.lineTo(toX, toY);
        return at(toX, toY);
    }

    private boolean curve(double[] n, double dx, double dy) {
        return n.length > 0 && cubic(n[0] + dx, n[1] + dy, n[2] + dx, n[3] + dy, n[4] + dx, n[5] + dy);
    }

    private boolean smoothCurve(double[] n, double dx, double dy, boolean goesOn) {
        double firstX = goesOn ? 2 * x - controlX : x;
        double firstY = goesOn ? 2 * y - controlY : y;
        return n.length > 0 && cubic(firstX, firstY, n[0] + dx, n[1] + dy, n[2] + dx, n[3] + dy);
    }

    private boolean cubic(double x1, double y1, double x2, double y2, double toX, double toY) {
        path.curveTo(x1, y1, x2, y2, toX, toY);
        at(toX, toY);
        controlX = x2;
        controlY = y2;
        return true;
    }

    private boolean quadratic(double[] n, double dx, double dy) {
        return n.length > 0 && quadTo(n[0] + dx, n[1] + dy, n[2] + dx, n[3] + dy);
    }

    private boolean smoothQuadratic(double[] n, double dx, double dy, boolean goesOn) {
        double overX = goesOn ? 2 * x - controlX : x;
        double overY = goesOn ? 2 * y - controlY : y;
        return n.length > 0 && quadTo(overX, overY, n[0] + dx, n[1] + dy);
    }

    private boolean quadTo(double overX, double overY, double toX, double toY) {
        path.quadTo(overX, overY, toX, toY);
        at(toX, toY);
        controlX = overX;
        controlY = overY;
        return true;
    }

    private boolean arc(double dx, double dy) {
        double[] radii = numbers(3);
        boolean found = radii.length > 0;
        var large = data.nextFlag();
        var sweep = data.nextFlag();
        double[] to = numbers(2);
        if (!found || large.isEmpty() || sweep.isEmpty() || to.length == 0) {
            return false;
        }
        double toX = to[0] + dx;
        double toY = to[1] + dy;
        new EllipticArc(radii[0], radii[1], radii[2], large.get(), sweep.get()).append(path, x, y, toX, toY);
        return at(toX, toY);
    }

    private boolean at(double newX, double newY) {
        x = newX;
        y = newY;
        controlX = newX;
        controlY = newY;
        return true;
    }

    /** So many numbers; none if there are fewer. */
    private double[] numbers(int count) {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            var number = data.next();
            if (number.isEmpty()) {
                return new double[0];
            }
            numbers[i] = number.get();
        }
        return numbers;
    }
}
