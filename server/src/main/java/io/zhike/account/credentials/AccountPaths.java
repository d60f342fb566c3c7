package io.zhike.account.credentials;

import io.zhike.account.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccountPaths {

    /** What people need before they can sign in; the product list is on the registration page. */
    @Bean
    PublicPaths pathsBeforeSignIn() {
        return new PublicPaths(
                "/api/session",
                "/api/verification-codes",
                "/api/registrations/**",
                "/api/recovery",
                "/api/products",
                "/api/brand");
    }
}
