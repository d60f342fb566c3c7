package io.zhike.shared.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.Resource;

/** Reads lists of records from YAML with the rules of configuration properties: kebab-case names, defaults. */
public final class YamlLists {

    private YamlLists() {}

    /**
     * @param name the member that holds the list; a file that is itself a list is read whatever the name
     * @throws UncheckedIOException when the file cannot be read
     */
    public static <T> List<T> read(Resource file, String name, Class<T> type) {
        try {
            // the loader files a document that is a list under this name
            var sources = new YamlPropertySourceLoader().load(String.valueOf(file.getFilename()), file);
            var binder = new Binder(ConfigurationPropertySources.from(sources));
            return binder.bind(name, Bindable.listOf(type))
                    .orElseGet(
                            () -> binder.bind("document", Bindable.listOf(type)).orElseGet(List::of));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
