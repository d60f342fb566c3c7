package io.zhike.shared.web;

import java.util.regex.Pattern;
import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/**
 * Takes out of every text that comes in as JSON what no database can store and nobody can read: NUL, and halves of
 * characters.
 */
@JacksonComponent
class IncomingText extends StringDeserializer {

    private static final Pattern UNSTORABLE = Pattern.compile("[\\x00\\p{Cs}]");

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        return UNSTORABLE.matcher(super.deserialize(parser, context)).replaceAll("");
    }
}
