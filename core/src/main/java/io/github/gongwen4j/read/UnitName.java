package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.model.ModelException;

/** The name of one unit: several units in one text would be printed as one. */
final class UnitName {
    private UnitName() {}

    static String require(String name) {
        if (name.contains("，") || name.contains("；")) {
            throw new ModelException(new Bilingual(
                    "此处应为一个单位；多个单位请写成列表，用半角逗号分隔：[甲, 乙]",
                    "one unit is expected here; write several as a list parted by half-width commas: [甲, 乙]"));
        }
        return name;
    }
}
