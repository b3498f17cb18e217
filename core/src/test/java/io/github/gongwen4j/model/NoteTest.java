package io.github.gongwen4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoteTest {
    private static final Inline.Note NOTE = Inline.Note.of("指异地保存的副本。");
    private static final Text NOTED = new Text(List.of(new Inline.Words("做好备份"), NOTE));

    @Test
    void aNoteHoldsWordsAndWordsThatStandOut() {
        Text text = new Text(List.of(new Inline.Words("截至"), new Inline.Strong("年底"), new Inline.Words("的统计。")));
        assertThat(new Inline.Note(text).text()).isEqualTo(text);
    }

    @Test
    void aNoteHoldsNoNote() {
        assertThatThrownBy(() -> new Inline.Note(NOTED))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("脚注里只能有文字");
    }

    @Test
    void aNoteHoldsNoDuty() {
        Text duty = new Text(List.of(new Inline.Duty(List.of("市档案馆"), List.of())));
        assertThatThrownBy(() -> new Inline.Note(duty)).isInstanceOf(ModelException.class);
    }

    @Test
    void anEmptyNoteIsRefused() {
        assertThatThrownBy(() -> Inline.Note.of(" ")).isInstanceOf(ModelException.class);
    }

    @Test
    void aTextIsMoreThanItsNotes() {
        assertThatThrownBy(() -> new Text(List.of(new Inline.Words(" "), NOTE))).isInstanceOf(ModelException.class);
        assertThatThrownBy(() -> new Text(List.of(NOTE, NOTE)))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("脚注要跟在它所注解的文字后面");
    }

    @Test
    void tasksTakeNoNotes() {
        assertThatThrownBy(() ->
                        new Task(NOTED, List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty()))
                .isInstanceOfSatisfying(ModelException.class, refused -> assertThat(refused.path())
                        .isEqualTo("task"));
    }

    @Test
    void phasesTakeNoNotes() {
        assertThatThrownBy(() ->
                        new Phase("部署", Optional.empty(), Optional.empty(), Optional.of(NOTED), List.of(), List.of()))
                .isInstanceOfSatisfying(ModelException.class, refused -> assertThat(refused.path())
                        .isEqualTo("text"));
    }
}
