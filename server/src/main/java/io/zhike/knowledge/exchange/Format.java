package io.zhike.knowledge.exchange;

/** The kinds of files that entries can be written to. */
public enum Format {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    YAML("yaml", "application/yaml"),
    /** One text with all entries, one after the other. */
    MARKDOWN("md", "text/markdown"),
    /** One Markdown file for each entry. */
    ZIP("zip", "application/zip");

    private final String extension;
    private final String mediaType;

    Format(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }
}
