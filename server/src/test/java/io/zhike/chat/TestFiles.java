package io.zhike.chat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** What people upload, honest and otherwise. */
final class TestFiles {

    private TestFiles() {}

    static byte[] picture(String format, int width, int height) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] png() {
        return picture("png", 3, 2);
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The first bytes of a Linux program, and something behind them. */
    static byte[] elf() {
        return padded(0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0x3e, 0);
    }

    /** The first bytes of a Windows program, and something behind them. */
    static byte[] exe() {
        return padded('M', 'Z', 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff);
    }

    static byte[] javaClass() {
        return padded(0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 0x45);
    }

    private static byte[] padded(int... start) {
        var bytes = new byte[2000];
        for (var i = 0; i < start.length; i++) {
            bytes[i] = (byte) start[i];
        }
        return bytes;
    }

    static byte[] joined(byte[] first, byte[] second) {
        var all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
