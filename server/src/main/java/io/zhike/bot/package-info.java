/** The robot: answers from knowledge and small talk, suggestions for agents, what was asked. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "knowledge", "chat", "ticket", "shared"})
package io.zhike.bot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
