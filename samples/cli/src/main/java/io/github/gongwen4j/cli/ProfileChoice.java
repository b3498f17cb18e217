package io.github.gongwen4j.cli;

import io.github.gongwen4j.StyleProfiles;
import io.github.gongwen4j.style.Deviations;
import io.github.gongwen4j.style.ProfileDeviation;
import io.github.gongwen4j.style.Profiles;
import io.github.gongwen4j.style.StyleProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the profile a command line names: one of the library, or a file, whose deviations from the standard are told. */
final class ProfileChoice {
    private final Console console;

    ProfileChoice(Console console) {
        this.console = console;
    }

    /**
     * The profile of this name or in this file.
     *
     * @throws IllegalArgumentException if it is neither; the message is for people
     * @throws io.github.gongwen4j.read.DocumentException if the file holds no valid profile
     */
    StyleProfile of(String nameOrFile) throws IOException {
        Optional<StyleProfile> known = Profiles.named(nameOrFile);
        if (known.isPresent()) {
            return known.get();
        }
        if (!isFile(nameOrFile)) {
            throw new IllegalArgumentException(console.messages()
                    .text(
                            "usage.profile",
                            nameOrFile,
                            Profiles.all().stream().map(StyleProfile::name).collect(Collectors.joining(", "))));
        }
        StyleProfile read = StyleProfiles.read(Path.of(nameOrFile));
        tell(nameOrFile, Deviations.of(read));
        return read;
    }

    private static boolean isFile(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml")
                || lower.endsWith(".yml")
                || lower.endsWith(".json")
                || Files.isRegularFile(Path.of(text));
    }

    private void tell(String file, List<ProfileDeviation> deviations) {
        if (!deviations.isEmpty()) {
            console.say("render.deviations", file);
            Locale locale = console.messages().locale();
            deviations.forEach(deviation -> console.say("render.deviation", deviation.in(locale)));
        }
    }
}
