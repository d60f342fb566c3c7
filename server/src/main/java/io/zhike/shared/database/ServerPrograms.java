package io.zhike.shared.database;

import io.zhike.shared.start.StartRefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, carried on the class path as an archive per processor and unpacked once per version. */
record ServerPrograms(Path directory) {

    static ServerPrograms unpack(Path parent) throws IOException {
        var archive = archive();
        var target = parent.resolve(version(archive));
        if (!Files.isDirectory(target)) {
            // Another name until it is complete: a full disk or a kill must not leave half a server.
            var draft = parent.resolve("unpacking");
            FileSystemUtils.deleteRecursively(draft);
            extract(archive, draft);
            removeOtherVersions(parent, draft);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        }
        return new ServerPrograms(target);
    }

    String program(String name) {
        return directory.resolve("bin").resolve(name).toString();
    }

    /** The major version of PostgreSQL, which its data must have too. */
    static final String MAJOR = "18";

    private static URL archive() {
        var processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var archive = ServerPrograms.class.getResource("/postgres-linux-" + processor + ".txz");
        if (archive == null || !System.getProperty("os.name").equals("Linux")) {
            throw new StartRefusedException(
                    "This build brings no PostgreSQL for " + System.getProperty("os.name") + " on " + processor,
                    "Build it on such a machine, or set zhike.database.mode=external and spring.datasource.url");
        }
        return archive;
    }

    /** The archive's checksum, which the jar already knows, stands for its contents. */
    private static String version(URL archive) throws IOException {
        return archive.openConnection() instanceof JarURLConnection jar
                ? MAJOR + "-" + Long.toHexString(jar.getJarEntry().getCrc())
                : MAJOR;
    }

    private static void extract(URL archive, Path target) throws IOException {
        try (var packed = archive.openStream();
                var tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                extract(entry, tar, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void extract(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.resolveSibling(""));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, file);
            var mode = (entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x";
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
        }
    }

    private static void removeOtherVersions(Path parent, Path kept) throws IOException {
        try (var versions = Files.list(parent)) {
            for (var version : versions.filter(path -> !path.equals(kept)).toList()) {
                FileSystemUtils.deleteRecursively(version);
            }
        }
    }
}
