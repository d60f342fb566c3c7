package io.zhike.chat.talk;

import io.zhike.account.PublicPaths;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The chat is open to guests; each talk is guarded by its {@link Seats}. */
@Configuration(proxyBeanMethods = false)
class ChatPaths {

    @Bean
    PublicPaths chatPublicPaths() {
        return new PublicPaths(List.of("/api/chat/**"));
    }
}
