package io.github.gongwen4j.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrimmingsTest {
    @Test
    void theColonAfterAnAddresseeIsNotDoubled() {
        assertThat(Trimmings.withoutColon("市直各单位：")).isEqualTo("市直各单位");
        assertThat(Trimmings.withoutColon("市直各单位")).isEqualTo("市直各单位");
    }

    @Test
    void theBracketsAroundANoteAreNotDoubled() {
        assertThat(Trimmings.withoutBrackets("（此件公开发布）")).isEqualTo("此件公开发布");
        assertThat(Trimmings.withoutBrackets("（一）公开（二）存档")).isEqualTo("（一）公开（二）存档");
        assertThat(Trimmings.withoutBrackets("联系人：陆听雨（市档案局）")).isEqualTo("联系人：陆听雨（市档案局）");
        assertThat(Trimmings.withoutBrackets("（联系人：陆听雨（市档案局））")).isEqualTo("联系人：陆听雨（市档案局）");
    }
}
