package io.zhike.shared.web;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Serves the built front end; an address that only its router knows gets the page of the app it belongs to. */
@Configuration(proxyBeanMethods = false)
class FrontEnd implements WebMvcConfigurer {

    private static final String STATIC = "classpath:/static/";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        unchanging(registry, "assets/");
        unchanging(registry, "console/assets/");
        registry.addResourceHandler("/**")
                .addResourceLocations(STATIC)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new Pages());
    }

    /** Vite puts a hash of the content into every name below assets/, so those never change. */
    private static void unchanging(ResourceHandlerRegistry registry, String folder) {
        registry.addResourceHandler("/" + folder + "**")
                .addResourceLocations(STATIC + folder)
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }

    /** Falls back to the single page of the console or of the portal. */
    private static final class Pages extends PathResourceResolver {

        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            var file = path.isEmpty() ? null : super.getResource(path, location);
            if (file != null || !isPage(path)) {
                return file;
            }
            return super.getResource(inConsole(path) ? "console/index.html" : "index.html", location);
        }

        private static boolean isPage(String path) {
            return !path.contains(".") && !path.matches("(api|ws|actuator|v3)(/.*)?");
        }

        private static boolean inConsole(String path) {
            return path.equals("console") || path.startsWith("console/");
        }
    }
}
