package io.github.gongwen4j;

import io.github.gongwen4j.read.ProfileReader;
import io.github.gongwen4j.style.StyleProfile;
import java.io.IOException;
import java.nio.file.Path;

/** Reads style profiles (版式) that change a built-in one; those themselves are {@link io.github.gongwen4j.style.Profiles}. */
public final class StyleProfiles {
    private StyleProfiles() {}

    /**
     * Reads a profile from YAML or JSON, told apart by the ending of the file's name. In which clauses it leaves the standard,
     * {@link io.github.gongwen4j.style.Deviations} says.
     *
     * @param file a file ending in {@code .yaml}, {@code .yml} or {@code .json}
     * @return the profile
     * @throws io.github.gongwen4j.read.DocumentException if the file holds no valid profile; it names every error with
     *     line, column and path
     * @throws IOException if the file cannot be read
     */
    public static StyleProfile read(Path file) throws IOException {
        return ProfileReader.create().read(file);
    }
}
