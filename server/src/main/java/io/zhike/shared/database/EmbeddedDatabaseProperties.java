package io.zhike.shared.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the PostgreSQL server run by the application keeps its data.
 *
 * @param directory data, unpacked binaries and the generated password live below it
 * @param port TCP port on 127.0.0.1; 0 picks a free one at each start
 */
@ConfigurationProperties("zhike.database.embedded")
record EmbeddedDatabaseProperties(
        @DefaultValue("data/postgres") Path directory,
        @DefaultValue("0") int port) {}
