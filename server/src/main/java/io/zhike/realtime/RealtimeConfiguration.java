package io.zhike.realtime;

import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.server.standard.ServletServerContainerFactoryBean;

/** Opens {@code /ws} to the same origin and keeps the container's buffers per connection small. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
class RealtimeConfiguration implements WebSocketConfigurer {

    private static final int MAX_CONNECTIONS = 40_000;
    private static final String SMALL_BUFFER = "1024";

    private final RealtimeGateway gateway;
    private final HandshakeIdentity identity;

    RealtimeConfiguration(RealtimeGateway gateway, HandshakeIdentity identity) {
        // Read once by the container when it first writes to a socket; 8192 by default, per connection.
        System.setProperty("org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE", SMALL_BUFFER);
        this.gateway = gateway;
        this.identity = identity;
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        registry.addHandler(gateway, "/ws").addInterceptors(identity);
    }

    @Bean
    ServletServerContainerFactoryBean webSocketContainer() {
        var container = new ServletServerContainerFactoryBean();
        container.setMaxTextMessageBufferSize(4096);
        container.setMaxBinaryMessageBufferSize(1024);
        // A dead peer is found by the missing ping, which comes every 25 s.
        container.setMaxSessionIdleTimeout(90_000L);
        return container;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> smallSocketBuffers() {
        TomcatConnectorCustomizer small = connector -> {
            connector.setProperty("socket.appReadBufSize", SMALL_BUFFER);
            connector.setProperty("socket.appWriteBufSize", SMALL_BUFFER);
            connector.setProperty("maxConnections", Integer.toString(MAX_CONNECTIONS));
        };
        return factory -> factory.addConnectorCustomizers(small);
    }
}
