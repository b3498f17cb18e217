package io.github.gongwen4j.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
    private static final String TRADITIONAL = "節約用水工作要點\n一、總體要求\n堅持節水優先，統籌生活與生產用水。\n二、重點任務\n（一）開展宣傳。走進學校。\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16LE", "UTF-16BE"})
    void theEncodingIsToldFromTheBytes(String name) {
        assertThat(decode(Drafts.SPEECH.getBytes(Charset.forName(name)))).isEqualTo(Drafts.SPEECH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "Big5", "UTF-16LE"})
    void traditionalTextIsReadInItsEncodingsToo(String name) {
        assertThat(decode(TRADITIONAL.getBytes(Charset.forName(name)))).isEqualTo(TRADITIONAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsNoPartOfTheText(String name) {
        assertThat(decode(("\uFEFF" + Drafts.SPEECH).getBytes(Charset.forName(name))))
                .isEqualTo(Drafts.SPEECH);
    }

    @Test
    void lostBytesAreCountedAndTheRestIsRead() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(Drafts.SPEECH.getBytes(Charset.forName("GBK")));
        bytes.write(0xC4);

        DecodedText decoded = TextDecoder.decode(bytes.toByteArray());

        assertThat(decoded.damaged()).isEqualTo(1);
        assertThat(decoded.text()).isEqualTo(Drafts.SPEECH + "\uFFFD");
    }

    @Test
    void aPictureIsNoText() {
        byte[] picture = new byte[20_000];
        new Random(7).nextBytes(picture);
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}, 0, picture, 0, 12);

        assertThatThrownBy(() -> TextDecoder.decode(picture))
                .isInstanceOf(DraftException.class)
                .hasMessageContaining("不是纯文本")
                .hasMessageContaining("no plain text");
        assertThatThrownBy(() -> TextDecoder.decode(Arrays.copyOfRange(picture, 12, picture.length)))
                .isInstanceOf(DraftException.class);
    }

    @Test
    void anEmptyFileSaysSoInTheLanguageOfItsReader() {
        assertThatThrownBy(() -> TextDecoder.decode(new byte[0])).isInstanceOfSatisfying(DraftException.class, e -> {
            assertThat(e.message(Locale.CHINESE)).isEqualTo("文件是空的");
            assertThat(e.message(Locale.ENGLISH)).isEqualTo("the file is empty");
        });
    }

    private static String decode(byte[] bytes) {
        DecodedText decoded = TextDecoder.decode(bytes);
        assertThat(decoded.damaged()).isZero();
        assertThat(decoded.charset()).isNotEqualTo(StandardCharsets.US_ASCII);
        return decoded.text();
    }
}
