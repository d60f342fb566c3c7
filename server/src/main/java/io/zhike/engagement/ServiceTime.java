package io.zhike.engagement;

import java.time.ZoneId;

/** Days and months begin at midnight in China, wherever the server stands. */
public final class ServiceTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private ServiceTime() {}
}
