/** The WebSocket gateway: connections, topics, fan-out. It knows nothing of what the frames mean. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package io.zhike.realtime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
