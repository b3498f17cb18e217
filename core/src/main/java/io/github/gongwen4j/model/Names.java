package io.github.gongwen4j.model;

import java.util.List;

/** Lists of names: of organs, units and persons. */
final class Names {
    private Names() {}

    static List<String> of(List<String> names, String chineseName, String englishName) {
        return names.stream()
                .map(name -> Wording.require(name, chineseName, englishName))
                .toList();
    }
}
