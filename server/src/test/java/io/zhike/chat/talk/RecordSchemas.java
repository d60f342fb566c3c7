package io.zhike.chat.talk;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** JSON schemas of records: what is not {@code @Nullable} is required. */
final class RecordSchemas {

    private final Map<String, Object> named = new TreeMap<>();

    Map<String, Object> all() {
        return named;
    }

    void put(String name, Map<String, Object> schema) {
        named.put(name, schema);
    }

    Map<String, Object> of(Class<?> record) {
        var properties = new LinkedHashMap<String, Object>();
        var required = new ArrayList<String>();
        for (var component : record.getRecordComponents()) {
            properties.put(component.getName(), schema(component.getGenericType()));
            if (!isNullable(component)) {
                required.add(component.getName());
            }
        }
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put("required", required);
        schema.put("properties", properties);
        return schema;
    }

    static Map<String, Object> object(List<String> required, Map<String, ?> properties) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put("required", required);
        schema.put("properties", new TreeMap<>(properties));
        return schema;
    }

    private static boolean isNullable(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        return type.isAnnotationPresent(Nullable.class);
    }

    private Map<String, Object> schema(Type type) {
        if (type instanceof ParameterizedType generic) {
            var last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            return generic.getRawType() == List.class
                    ? pair("type", "array", "items", schema(last))
                    : pair("type", "object", "additionalProperties", schema(last));
        }
        var of = (Class<?>) type;
        if (of.isRecord()) {
            var name = of.getSimpleName();
            if (!named.containsKey(name)) {
                named.put(name, Map.of());
                named.put(name, of(of));
            }
            return Map.of("$ref", "#/components/schemas/" + name);
        }
        if (of.isEnum()) {
            return pair(
                    "type",
                    "string",
                    "enum",
                    Arrays.stream(of.getEnumConstants()).map(Object::toString).toList());
        }
        return simple(of);
    }

    private static Map<String, Object> simple(Class<?> type) {
        if (type == String.class) {
            return Map.of("type", "string");
        }
        if (type == UUID.class) {
            return ordered("string", "uuid");
        }
        if (type == Instant.class) {
            return ordered("string", "date-time");
        }
        if (type == LocalDate.class) {
            return ordered("string", "date");
        }
        if (type == boolean.class || type == Boolean.class) {
            return Map.of("type", "boolean");
        }
        if (type == double.class || type == Double.class) {
            return Map.of("type", "number");
        }
        return ordered("integer", type == long.class || type == Long.class ? "int64" : "int32");
    }

    private static Map<String, Object> ordered(String type, String format) {
        return pair("type", type, "format", format);
    }

    /** {@code Map.of} has another order in each JVM. */
    private static Map<String, Object> pair(String first, Object one, String second, Object two) {
        var map = new LinkedHashMap<String, Object>();
        map.put(first, one);
        map.put(second, two);
        return map;
    }
}
