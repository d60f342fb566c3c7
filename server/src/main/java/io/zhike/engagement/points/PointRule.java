package io.zhike.engagement.points;

/**
 * What an act earns.
 *
 * @param points 0 to 1000; 0 earns nothing
 * @param windowHours within so many hours the same thing earns once, up to 8760; 0 means once for ever
 * @param dailyMost how many times a day the act earns, 1 to 1000
 * @param version grows with each change, so that two editors do not overwrite each other
 */
record PointRule(PointAct act, int points, int windowHours, int dailyMost, boolean enabled, int version) {}
