/** Messages that leave the product: text messages and e-mail, or an outbox where nothing may leave the machine. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "account :: notices", "appointment", "chat", "ticket", "shared"})
package io.zhike.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
