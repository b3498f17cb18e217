package io.github.gongwen4j.layout;

import io.github.gongwen4j.layout.Tag.ArtifactKind;

/** The tags of what is no content. */
final class Artifacts {
    static final Tag RULE = new Tag.Artifact(ArtifactKind.RULE);
    static final Tag PAGE_NUMBER = new Tag.Artifact(ArtifactKind.PAGE_NUMBER);
    static final Tag LEADER = new Tag.Artifact(ArtifactKind.LEADER);
    static final Tag REPEATED_HEADER = new Tag.Artifact(ArtifactKind.REPEATED_HEADER);

    private Artifacts() {}
}
