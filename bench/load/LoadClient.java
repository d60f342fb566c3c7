import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Many WebSockets on one thread. It shares two cores with what it measures, so it does as little as it can: no objects
 * for a frame beyond its bytes, no JSON parser.
 */
final class LoadClient implements Runnable {

    interface Receiver {
        /** One text frame; the array is reused, so nothing of it may be kept. */
        void received(Socket socket, byte[] frame, int from, int to, long nanos);
    }

    static final class Socket {
        final int index;
        final SocketChannel channel;
        boolean open;
        private byte[] rest = new byte[0];
        private ByteBuffer unsent;

        Socket(int index, SocketChannel channel) {
            this.index = index;
            this.channel = channel;
        }
    }

    private final Selector selector;
    private final Receiver receiver;
    private final ByteBuffer input = ByteBuffer.allocate(1 << 18);
    private final ByteBuffer output = ByteBuffer.allocateDirect(1 << 15);
    private final ConcurrentLinkedQueue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private volatile boolean running = true;
    /** Called between two looks at the sockets; returns how long it can wait, in nanoseconds. */
    volatile java.util.function.LongSupplier pacer = () -> 50_000_000L;

    LoadClient(Receiver receiver) throws IOException {
        this.selector = Selector.open();
        this.receiver = receiver;
    }

    /** Opens a WebSocket and waits for its handshake; several threads may do so. */
    Socket open(int index, int port, String cookies) throws IOException {
        var channel = SocketChannel.open();
        channel.setOption(java.net.StandardSocketOptions.TCP_NODELAY, true);
        channel.connect(new InetSocketAddress("127.0.0.1", port));
        var request = "GET /ws HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nUpgrade: websocket\r\n"
                + "Connection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
                + "Cookie: " + cookies + "\r\n\r\n";
        channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
        var answer = ByteBuffer.allocate(4096);
        int end;
        do {
            if (channel.read(answer) < 0) {
                throw new IOException("Closed during the handshake");
            }
            end = headerEnd(answer);
        } while (end < 0);
        var head = new String(answer.array(), 0, end, StandardCharsets.US_ASCII);
        if (!head.startsWith("HTTP/1.1 101")) {
            throw new IOException("Refused: " + head.lines().findFirst().orElse(""));
        }
        var socket = new Socket(index, channel);
        socket.rest = Arrays.copyOfRange(answer.array(), end, answer.position());
        socket.open = true;
        channel.configureBlocking(false);
        tasks.add(() -> register(socket));
        selector.wakeup();
        return socket;
    }

    private void register(Socket socket) {
        try {
            socket.channel.register(selector, SelectionKey.OP_READ, socket);
            if (socket.rest.length > 0) {
                var first = socket.rest;
                socket.rest = new byte[0];
                consume(socket, first, first.length);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static int headerEnd(ByteBuffer buffer) {
        for (int i = 3; i < buffer.position(); i++) {
            if (buffer.get(i) == '\n' && buffer.get(i - 1) == '\r' && buffer.get(i - 2) == '\n') {
                return i + 1;
            }
        }
        return -1;
    }

    /** Sends one text frame; only on the client's own thread (from the pacer or the receiver). */
    void send(Socket socket, byte[] text, int length) throws IOException {
        output.clear();
        output.put((byte) 0x81);
        if (length < 126) {
            output.put((byte) (0x80 | length));
        } else {
            output.put((byte) (0x80 | 126)).putShort((short) length);
        }
        // A mask of zeros is a mask: the payload goes as it is.
        output.putInt(0).put(text, 0, length).flip();
        if (socket.unsent != null || socket.channel.write(output) < 0 || output.hasRemaining()) {
            keep(socket);
        }
    }

    private void keep(Socket socket) {
        var old = socket.unsent == null ? 0 : socket.unsent.remaining();
        var all = ByteBuffer.allocate(old + output.remaining());
        if (socket.unsent != null) {
            all.put(socket.unsent);
        }
        socket.unsent = all.put(output).flip();
        socket.channel.keyFor(selector).interestOps(SelectionKey.OP_READ | SelectionKey.OP_WRITE);
    }

    @Override
    public void run() {
        try {
            while (running) {
                for (var task = tasks.poll(); task != null; task = tasks.poll()) {
                    task.run();
                }
                var wait = pacer.getAsLong();
                if (wait < 1_000_000) {
                    selector.selectNow();
                } else {
                    selector.select(wait / 1_000_000);
                }
                var ready = selector.selectedKeys();
                for (var key : ready) {
                    if (key.isWritable()) {
                        flush((Socket) key.attachment(), key);
                    }
                    if (key.isReadable()) {
                        read((Socket) key.attachment(), key);
                    }
                }
                ready.clear();
                if (wait > 0 && wait < 1_000_000) {
                    java.util.concurrent.locks.LockSupport.parkNanos(Math.min(wait, 200_000));
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void flush(Socket socket, SelectionKey key) throws IOException {
        socket.channel.write(socket.unsent);
        if (!socket.unsent.hasRemaining()) {
            socket.unsent = null;
            key.interestOps(SelectionKey.OP_READ);
        }
    }

    private void read(Socket socket, SelectionKey key) throws IOException {
        input.clear();
        input.put(socket.rest);
        var count = socket.channel.read(input);
        if (count < 0) {
            socket.open = false;
            key.cancel();
            return;
        }
        socket.rest = new byte[0];
        consume(socket, input.array(), input.position());
    }

    private void consume(Socket socket, byte[] bytes, int end) {
        var now = System.nanoTime();
        int at = 0;
        while (end - at >= 2) {
            int opcode = bytes[at] & 0x0f;
            long length = bytes[at + 1] & 0x7f;
            int head = 2;
            if (length == 126) {
                if (end - at < 4) break;
                length = (bytes[at + 2] & 0xff) << 8 | bytes[at + 3] & 0xff;
                head = 4;
            } else if (length == 127) {
                if (end - at < 10) break;
                length = ByteBuffer.wrap(bytes, at + 2, 8).getLong();
                head = 10;
            }
            if (end - at < head + length) break;
            if (opcode == 1) {
                receiver.received(socket, bytes, at + head, (int) (at + head + length), now);
            } else if (opcode == 8) {
                socket.open = false;
            }
            at += head + (int) length;
        }
        if (at < end) {
            socket.rest = Arrays.copyOfRange(bytes, at, end);
        }
    }

    void stop() {
        running = false;
        selector.wakeup();
    }

    List<Socket> openAll(int count, int port, java.util.function.IntFunction<String> cookies) throws Exception {
        var sockets = new ArrayList<Socket>();
        for (int i = 0; i < count; i++) {
            sockets.add(open(i, port, cookies.apply(i)));
        }
        return sockets;
    }
}
