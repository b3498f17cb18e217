package io.github.gongwen4j.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.compose.Indents;
import io.github.gongwen4j.style.Grid;
import io.github.gongwen4j.style.Profiles;
import io.github.gongwen4j.style.StyleProfile;
import org.docx4j.wml.PPrBase.Ind;
import org.junit.jupiter.api.Test;

class IndentsInCharactersTest {
    private static Ind twoCharacters(StyleProfile profile) {
        return new IndentWriter(profile)
                .complete(Indents.firstLine(profile.grid().cells(2)));
    }

    @Test
    void anIndentIsToldInCharactersWhereThoseOfTheGridAreWords() {
        assertThat(twoCharacters(Profiles.GBT9704).getFirstLineChars()).isEqualTo(200);
        assertThat(twoCharacters(Profiles.READING_COPY).getFirstLineChars()).isEqualTo(200);
    }

    @Test
    void whereCharactersAreSpreadItIsToldInTwipsOnly() {
        StyleProfile spread = Profiles.GBT9704.toBuilder()
                .grid(Grid.filling(Profiles.GBT9704.page(), 22, 25))
                .fitToGrid()
                .build();

        assertThat(twoCharacters(spread).getFirstLineChars()).isNull();
        assertThat(twoCharacters(spread).getFirstLine())
                .isEqualTo(spread.grid().cells(2).twips());
    }
}
