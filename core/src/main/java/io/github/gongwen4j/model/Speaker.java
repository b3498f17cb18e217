package io.github.gongwen4j.model;

import java.util.Optional;

/**
 * Who speaks.
 *
 * @param post the post held, as 市档案局局长
 * @param name the name
 */
public record Speaker(Optional<String> post, String name) {
    public Speaker {
        post.ifPresent(words -> Wording.require(words, "职务", "post"));
        Wording.require(name, "姓名", "name");
    }
}
