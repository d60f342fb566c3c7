package io.zhike.shared.database;

import io.zhike.shared.start.StartRefusedException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second application off the same data. The operating system frees the lock when the process ends in whatever
 * way, so a kill leaves nothing behind that would have to be removed by hand.
 */
final class InstanceLock implements AutoCloseable {

    private final FileChannel channel;

    private InstanceLock(FileChannel channel) {
        this.channel = channel;
    }

    static InstanceLock take(Path file) throws IOException {
        var channel = PrivateFiles.open(file);
        try {
            if (tryLock(channel) == null) {
                throw taken(file);
            }
            channel.truncate(0);
            var owner = Long.toString(ProcessHandle.current().pid());
            channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.US_ASCII)));
            return new InstanceLock(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static StartRefusedException taken(Path file) throws IOException {
        var owner = Files.readString(file).strip();
        return new StartRefusedException(
                "Zhike (process " + owner + ") already runs on the data in " + file.getParent(),
                "Stop it first, or start with another directory: ./start --data DIRECTORY");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
