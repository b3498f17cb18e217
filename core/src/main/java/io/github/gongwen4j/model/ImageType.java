package io.github.gongwen4j.model;

/** The kinds of picture files a document may hold. */
public enum ImageType {
    /** Portable Network Graphics. */
    PNG("image/png", "png"),
    /** JPEG in the baseline, extended or progressive process with eight bits a sample. */
    JPEG("image/jpeg", "jpeg"),
    /** Scalable Vector Graphics: plain shapes, without text, gradients and anything from elsewhere. */
    SVG("image/svg+xml", "svg");

    private final String mediaType;
    private final String extension;

    ImageType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** The media type, as {@code image/png}. */
    public String mediaType() {
        return mediaType;
    }

    /** The extension of a file's name, without its dot. */
    public String extension() {
        return extension;
    }
}
