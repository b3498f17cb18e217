package io.github.gongwen4j.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs in a JVM of its own, without docx4j and its XML binding: what an application that writes only PDF has. */
@Tag("without-docx4j")
class WithoutDocx4jTest {
    @Test
    void docx4jIsReallyAway() {
        assertThatThrownBy(() -> Class.forName("org.docx4j.XmlUtils")).isInstanceOf(ClassNotFoundException.class);
        assertThatThrownBy(() -> Class.forName("jakarta.xml.bind.JAXBContext"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void everyRoomButThoseOfWordLoads() {
        assertThat(Rooms.classesOutside(Set.of("docx", "draft")))
                .isNotEmpty()
                .allSatisfy(name -> assertThatCode(() -> Rooms.members(name)).doesNotThrowAnyException());
    }
}
