package io.zhike.shared.database;

import io.zhike.shared.start.StartRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Under whose name PostgreSQL runs: it refuses root. Root hides behind an unmapped user namespace ({@code unshare -U});
 * where a container forbids that, the data is given to another user and the programs run as that user.
 *
 * @param prefix the command in front of each program of the server
 * @param owner the user id that must own the files, or null to leave them as they are
 */
record RunAs(List<String> prefix, @Nullable Integer owner) {

    /** The user "nobody" of every Linux distribution: it needs no entry in the user list. */
    private static final int NOBODY = 65534;

    private static final List<String> OWN_NAMESPACE = List.of("unshare", "-U");

    static RunAs choose(Path base) throws IOException {
        if (userOf(Path.of("/proc/self")) != 0) {
            return new RunAs(List.of(), null);
        }
        var owner = userOf(base);
        if (owner != 0) {
            return user(base, owner);
        }
        return Command.run(OWN_NAMESPACE, "true").ok() ? new RunAs(OWN_NAMESPACE, null) : user(base, NOBODY);
    }

    static RunAs user(Path base, int user) throws IOException {
        var prefix = List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups", "--");
        if (!Command.run(prefix, "test", "-x", base.resolveSibling("").toString())
                .ok()) {
            throw new StartRefusedException(
                    "PostgreSQL does not run as root, and another user cannot reach " + base,
                    "Start as an ordinary user, or choose a directory that everyone may enter: ./start --data DIRECTORY");
        }
        return new RunAs(prefix, user);
    }

    /** Hands over what root has written since the last start. */
    void own(Path base) throws IOException {
        if (owner == null) {
            return;
        }
        try (var files = Files.walk(base)) {
            for (var file : files.toList()) {
                if (!Files.isSymbolicLink(file) && userOf(file) != owner) {
                    Files.setAttribute(file, "unix:uid", owner);
                }
            }
        }
    }

    private static int userOf(Path file) throws IOException {
        return (Integer) Files.getAttribute(file, "unix:uid");
    }
}
