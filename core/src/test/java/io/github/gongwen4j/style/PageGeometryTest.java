package io.github.gongwen4j.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageGeometryTest {
    private static final PageGeometry PORTRAIT = Profiles.GBT9704.page();

    @Test
    void aTurnedPageHasTheFootOfTheUprightOneAtItsLeftAndTheBindingAtItsTop() {
        PageGeometry turned = PORTRAIT.toLandscape();
        assertThat(turned.landscape()).isTrue();
        assertThat(turned.width()).isEqualTo(PORTRAIT.height());
        assertThat(turned.height()).isEqualTo(PORTRAIT.width());
        assertThat(turned.top().twips()).isEqualTo(1588);
        assertThat(turned.bottom().twips()).isEqualTo(1474);
        assertThat(turned.left().twips()).isEqualTo(1984);
        assertThat(turned.right().twips()).isEqualTo(2098);
    }

    @Test
    void aTurnedPageOfMirroredOnesIsTheSameMirroredAndWithinAMillimetreOfTheOthers() {
        PageGeometry mirrored = new PageGeometry(
                PORTRAIT.width(),
                PORTRAIT.height(),
                PORTRAIT.top(),
                PORTRAIT.right(),
                PORTRAIT.bottom(),
                PORTRAIT.left(),
                true);
        PageGeometry turned = mirrored.toLandscape();
        assertThat(turned.left()).isEqualTo(turned.right());
        assertThat(turned.top()).isEqualTo(turned.bottom());
        assertThat(turned.typeWidth()).isEqualTo(PORTRAIT.typeHeight());
        assertThat(turned.typeHeight()).isEqualTo(PORTRAIT.typeWidth());
        assertThat(turned.left().minus(PORTRAIT.bottom()).millimetres()).isLessThanOrEqualTo(1.01);
        assertThat(PORTRAIT.left().minus(turned.top()).millimetres()).isLessThanOrEqualTo(1.01);
    }

    @Test
    void turningBackGivesTheSamePage() {
        assertThat(PORTRAIT.landscape()).isFalse();
        assertThat(PORTRAIT.toPortrait()).isEqualTo(PORTRAIT);
        assertThat(PORTRAIT.toLandscape().toPortrait()).isEqualTo(PORTRAIT);
        assertThat(PORTRAIT.toLandscape().toLandscape()).isEqualTo(PORTRAIT.toLandscape());
    }
}
