package io.zhike.realtime;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/** Recognises people who are not signed in but known otherwise, such as guests by their cookie. */
public interface PrincipalResolver {

    @Nullable
    Principal resolve(HttpServletRequest request);
}
