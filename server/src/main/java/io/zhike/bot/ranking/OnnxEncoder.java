package io.zhike.bot.ranking;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.net.URL;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * bge-small-zh-v1.5, quantised to 8 bits, run by ONNX Runtime in this process. The sentence vector is the one of the
 * first token, without the model's query instruction (it lowered the scores on short questions), turned by the shipped
 * {@link Adapter}.
 *
 * <p>One session serves all threads, each run on one thread: on two cores that gave 860 vectors/s of single short
 * questions from two callers (1.8 ms each), more than the session's own thread pool gives.
 */
public final class OnnxEncoder implements Encoder {

    private static final String MODEL = "bge-small-zh-v1.5-q";
    private static final int DIMENSIONS = 512;

    /** Longer texts are cut: a question's subject is said by then, and time grows with length. */
    private static final int MAX_TOKENS = 128;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;

    private OnnxEncoder() throws OrtException, IOException {
        environment = OrtEnvironment.getEnvironment();
        try (var options = new OrtSession.SessionOptions();
                var arena = Arena.ofConfined();
                var vocabulary = resource(MODEL + "-tokenizer.json").openStream()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = environment.createSession(FirstToken.only(resource(MODEL + ".onnx"), arena), options);
            var limits = Map.of("truncation", "true", "maxLength", String.valueOf(MAX_TOKENS), "padding", "false");
            tokenizer = HuggingFaceTokenizer.newInstance(vocabulary, limits);
        }
    }

    /** The one encoder of this process: the model takes some 100 MB, so it is loaded once, at first use. */
    public static OnnxEncoder shared() {
        return Holder.INSTANCE;
    }

    @Override
    public String model() {
        return MODEL + "-first-" + Adapter.shipped().version();
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public List<float[]> encode(List<String> texts) {
        return raw(texts).stream().map(OnnxEncoder::adapted).toList();
    }

    /** A vector of {@link #raw} as {@link #encode} gives it. */
    static float[] adapted(float[] raw) {
        var vector = Adapter.shipped().apply(raw);
        toLengthOne(vector);
        return vector;
    }

    /** The vectors before they are adapted to this product, of length one. */
    List<float[]> raw(List<String> texts) {
        var encodings = texts.stream().map(tokenizer::encode).toList();
        int width = encodings.stream().mapToInt(e -> e.getIds().length).max().orElse(0);
        try {
            return run(encodings, width);
        } catch (OrtException e) {
            throw new IllegalStateException("The embedding model failed", e);
        }
    }

    private List<float[]> run(List<Encoding> encodings, int width) throws OrtException {
        var shape = new long[] {encodings.size(), width};
        try (var ids = tensor(encodings, shape, Encoding::getIds);
                var mask = tensor(encodings, shape, Encoding::getAttentionMask);
                var types = tensor(encodings, shape, Encoding::getTypeIds);
                var result = session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            var hidden = ((OnnxTensor) result.get(0)).getFloatBuffer();
            var vectors = new float[encodings.size()][DIMENSIONS];
            for (int i = 0; i < vectors.length; i++) {
                hidden.get(i * DIMENSIONS, vectors[i]);
                toLengthOne(vectors[i]);
            }
            return Arrays.asList(vectors);
        }
    }

    private OnnxTensor tensor(
            List<Encoding> encodings, long[] shape, java.util.function.Function<Encoding, long[]> part)
            throws OrtException {
        var values = LongBuffer.allocate((int) (shape[0] * shape[1]));
        for (int i = 0; i < encodings.size(); i++) {
            values.put((int) (i * shape[1]), part.apply(encodings.get(i)));
        }
        return OnnxTensor.createTensor(environment, values, shape);
    }

    private static void toLengthOne(float[] vector) {
        double squares = 0;
        for (float x : vector) {
            squares += x * x;
        }
        var factor = (float) (1 / Math.sqrt(Math.max(squares, 1e-12)));
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= factor;
        }
    }

    private static URL resource(String name) {
        return Objects.requireNonNull(OnnxEncoder.class.getResource("/" + name), name);
    }

    private static final class Holder {
        static final OnnxEncoder INSTANCE = load();

        private static OnnxEncoder load() {
            try {
                return new OnnxEncoder();
            } catch (OrtException e) {
                throw new IllegalStateException("The embedding model could not be loaded", e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
