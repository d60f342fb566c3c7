package io.zhike.bot.ranking;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;

/**
 * Makes the last layer of the sentence model compute its first token only, of which the sentence vector is made: a fifth
 * of the model's time for short questions, more for long ones.
 *
 * <p>The model is an ONNX file, that is a message of Protocol Buffers. Two messages one after the other are read as one
 * whose lists are joined, so that new nodes are appended; that two old nodes read from them is written over their inputs'
 * names, at equal length.
 */
final class FirstToken {

    /** What the last but one layer gives: as numbers for the sum, and quantised for the products. */
    private static final String HIDDEN = "/encoder/layer.2/output/LayerNorm/Add_1_output_0";

    private static final String QUANTISED = HIDDEN + "_quantized";

    /** The two nodes of the last layer that need not see all tokens, each with its other input. */
    private static final String QUERY_WEIGHTS = "onnx::MatMul_580_quantized";

    private static final String ATTENDED = "/encoder/layer.3/attention/output/dense/Add_output_0";

    private static final String POSITION = "first-token";

    // Field numbers of onnx.proto, each with the kind of its value: 0 a number, 2 bytes.
    private static final int MODEL_GRAPH = 7 << 3 | 2;
    private static final int GRAPH_NODE = 1 << 3 | 2;
    private static final int GRAPH_INITIALIZER = 5 << 3 | 2;
    private static final int NODE_INPUT = 1 << 3 | 2;
    private static final int NODE_OUTPUT = 2 << 3 | 2;
    private static final int NODE_OPERATOR = 4 << 3 | 2;
    private static final int NODE_ATTRIBUTE = 5 << 3 | 2;
    private static final int ATTRIBUTE_NAME = 1 << 3 | 2;
    private static final int ATTRIBUTE_NUMBER = 3 << 3;
    private static final int ATTRIBUTE_TYPE = 20 << 3;
    private static final int TENSOR_DIMENSION = 1 << 3;
    private static final int TENSOR_TYPE = 2 << 3;
    private static final int TENSOR_NAME = 8 << 3 | 2;
    private static final int TENSOR_BYTES = 9 << 3 | 2;

    private static final int A_NUMBER = 2;
    private static final int LONGS = 7;

    private FirstToken() {}

    /**
     * Reads the model into memory outside the heap, which is free again when the arena is closed: on the heap, its 24 MB
     * and their copies would stay a part of what the process takes.
     *
     * @throws IllegalStateException for another model than bge-small-zh-v1.5-q
     */
    static ByteBuffer only(URL model, Arena arena) throws IOException {
        var addition = addition();
        var connection = model.openConnection();
        int length = connection.getContentLength();
        var buffer = arena.allocate((long) length + addition.length).asByteBuffer();
        try (var channel = Channels.newChannel(connection.getInputStream())) {
            buffer.limit(length);
            while (buffer.hasRemaining()) {
                if (channel.read(buffer) < 0) {
                    throw new EOFException("The sentence model ends early: " + model);
                }
            }
        }
        rename(buffer, input(QUANTISED).bytes(NODE_INPUT, QUERY_WEIGHTS), QUANTISED);
        rename(buffer, input(ATTENDED).bytes(NODE_INPUT, HIDDEN), HIDDEN);
        return buffer.limit(buffer.capacity()).put(addition).flip();
    }

    private static byte[] addition() {
        var position = new Message()
                .number(TENSOR_DIMENSION, 1)
                .number(TENSOR_TYPE, LONGS)
                .bytes(TENSOR_NAME, POSITION)
                .bytes(TENSOR_BYTES, new byte[Long.BYTES]);
        var graph = new Message()
                .bytes(GRAPH_NODE, pick(HIDDEN))
                .bytes(GRAPH_NODE, pick(QUANTISED))
                .bytes(GRAPH_INITIALIZER, position.toByteArray());
        return new Message().bytes(MODEL_GRAPH, graph.toByteArray()).toByteArray();
    }

    private static byte[] pick(String from) {
        var axis = new Message()
                .bytes(ATTRIBUTE_NAME, "axis")
                .number(ATTRIBUTE_NUMBER, 1)
                .number(ATTRIBUTE_TYPE, A_NUMBER);
        return input(from)
                .bytes(NODE_INPUT, POSITION)
                .bytes(NODE_OUTPUT, first(from))
                .bytes(NODE_OPERATOR, "Gather")
                .bytes(NODE_ATTRIBUTE, axis.toByteArray())
                .toByteArray();
    }

    private static Message input(String name) {
        return new Message().bytes(NODE_INPUT, name);
    }

    private static String first(String name) {
        return name.substring(0, name.length() - 1) + "F";
    }

    private static void rename(ByteBuffer model, Message node, String input) {
        var pattern = ByteBuffer.wrap(node.toByteArray());
        int at = indexOf(model, pattern, 0);
        if (at < 0 || indexOf(model, pattern, at + 1) >= 0) {
            throw new IllegalStateException("The sentence model is not the expected one: " + input);
        }
        var name = ByteBuffer.wrap(input.getBytes(StandardCharsets.UTF_8));
        model.put(at + indexOf(pattern, name, 0) + name.limit() - 1, (byte) 'F');
    }

    private static int indexOf(ByteBuffer text, ByteBuffer wanted, int from) {
        int length = wanted.limit();
        for (int i = from; i <= text.limit() - length; i++) {
            if (text.get(i) == wanted.get(0) && text.slice(i, length).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    /** Writes fields of a message of Protocol Buffers. */
    private static final class Message {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Message append(byte[] fields) {
            out.writeBytes(fields);
            return this;
        }

        Message number(int field, int value) {
            varint(field);
            varint(value);
            return this;
        }

        Message bytes(int field, String value) {
            return bytes(field, value.getBytes(StandardCharsets.UTF_8));
        }

        Message bytes(int field, byte[] value) {
            varint(field);
            varint(value.length);
            return append(value);
        }

        byte[] toByteArray() {
            return out.toByteArray();
        }

        private void varint(int value) {
            int rest = value;
            while (rest >= 128) {
                out.write(rest & 127 | 128);
                rest >>>= 7;
            }
            out.write(rest);
        }
    }
}
