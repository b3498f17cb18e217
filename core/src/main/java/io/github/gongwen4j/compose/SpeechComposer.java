package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.Delivery;
import io.github.gongwen4j.model.Speaker;
import io.github.gongwen4j.model.Speech;
import io.github.gongwen4j.style.TextRole;

/** The order of a speech: title, 题注, a blank line, salutation, opening, sections, closing. */
final class SpeechComposer {
    private SpeechComposer() {}

    static void compose(Speech speech, Composition composition) {
        TitleComposer.compose(speech.title(), composition);
        speech.delivery().ifPresent(delivery -> titleNote(delivery, composition));
        composition.blankLines(1);
        ContentsComposer.compose(speech.contents(), composition, () -> words(speech, composition));
    }

    private static void words(Speech speech, Composition composition) {
        speech.salutation()
                .ifPresent(words -> composition.line(TextRole.SALUTATION, Alignment.START, Colon.after(words)));
        BodyComposer.compose(speech.body(), composition);
    }

    private static void titleNote(Delivery delivery, Composition composition) {
        delivery.on()
                .ifPresent(date -> composition.line(TextRole.TITLE_NOTE, Alignment.CENTER, "（" + date.printed() + "）"));
        delivery.speaker().ifPresent(speaker -> composition.line(TextRole.TITLE_NOTE, Alignment.CENTER, name(speaker)));
    }

    private static String name(Speaker speaker) {
        return speaker.post().map(post -> post + "\u3000").orElse("") + speaker.name();
    }
}
