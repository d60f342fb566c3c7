package io.zhike.shared.database;

import java.util.List;

/** What a server is started for, as the settings in which the purposes differ. */
enum Purpose {
    /** What is acknowledged is on disk: PostgreSQL's own defaults, said aloud because everything rests on them. */
    PRODUCT("fsync=on", "synchronous_commit=on", "full_page_writes=on", "max_connections=100"),
    /** Data that a test throws away, and a pool for each of many application contexts. */
    TEST("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=300");

    private final List<String> settings;

    Purpose(String... settings) {
        this.settings = List.of(settings);
    }

    List<String> settings() {
        return settings;
    }

    /** How initdb brings the first data to disk. */
    String syncOption() {
        return this == PRODUCT ? "--sync-method=fsync" : "--no-sync";
    }
}
