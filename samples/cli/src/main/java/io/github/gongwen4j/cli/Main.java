package io.github.gongwen4j.cli;

/** The command {@code gongwen}. */
public final class Main {
    private Main() {}

    /**
     * Prints the version.
     *
     * @param args not looked at yet
     */
    public static void main(String[] args) {
        String version = Main.class.getPackage().getImplementationVersion();
        System.out.println("gongwen4j " + (version == null ? "(unpackaged)" : version));
    }
}
