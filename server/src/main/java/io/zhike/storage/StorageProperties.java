package io.zhike.storage;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param directory where the bytes lie
 * @param maxFileSize largest file taken
 */
@ConfigurationProperties("zhike.storage")
public record StorageProperties(
        @DefaultValue("data/files") Path directory,
        @DefaultValue("20MB") DataSize maxFileSize) {}
