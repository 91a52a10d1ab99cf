package org.gangmu.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.gangmu.analysis.Mention.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryIdsTest {

    @Test
    void tellsItsNameByInitials() {
        assertThat(EntryIds.of(Kind.TERM, "三会一课")).matches("t-shyk-[0-9a-f]{6}");
        assertThat(EntryIds.of(Kind.TERM, "“12345”热线")).matches("t-1rx-[0-9a-f]{6}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "……", "xx", "𠀀", "《关于加强和改进新形势下党的建设若干重大问题的决定》"})
    void isAnAnchorWhateverTheName(String name) {
        assertThat(EntryIds.of(Kind.OTHER_DOCUMENT, name)).matches("d-([a-z0-9]{1,8}-)?[0-9a-f]{6}");
    }

    @Test
    void doesNotMoveWithTheKindOfADocument() {
        assertThat(EntryIds.of(Kind.LOCAL_DOCUMENT, "决议")).isEqualTo(EntryIds.of(Kind.CENTRAL_DOCUMENT, "决议"));
        assertThat(EntryIds.of(Kind.TERM, "决议")).isNotEqualTo(EntryIds.of(Kind.MEDIA, "决议"));
    }

    @Test
    void tellsNamesOfTheSameInitialsApart() {
        assertThat(EntryIds.of(Kind.TERM, "人才")).isNotEqualTo(EntryIds.of(Kind.TERM, "入册"));
    }
}
