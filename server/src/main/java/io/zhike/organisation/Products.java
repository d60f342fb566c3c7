package io.zhike.organisation;

import io.zhike.organisation.Product.Module;
import io.zhike.shared.config.YamlLists;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The product → version → module tree; its modules come from {@code product-map.yaml} of the content folder. */
@Component
public class Products {

    private final List<Product> products;

    /** @param content where the content folder may be; the first that holds a product map counts */
    Products(@Value("${zhike.content:./content,../content}") List<String> content) {
        var modules = YamlLists.read(map(content), "modules", MappedModule.class);
        this.products =
                YamlLists.read(new ClassPathResource("organisation/products.yaml"), "products", ProductLine.class)
                        .stream()
                        .map(line -> line.with(modules))
                        .toList();
    }

    public List<Product> all() {
        return products;
    }

    public boolean has(String code) {
        return products.stream().anyMatch(product -> product.code().equals(code));
    }

    private static Resource map(List<String> content) {
        return content.stream()
                .map(folder -> Path.of(folder, "product-map.yaml"))
                .filter(Files::isRegularFile)
                .findFirst()
                .<Resource>map(FileSystemResource::new)
                .orElseGet(() -> new ClassPathResource("organisation/product-map.yaml"));
    }

    record ProductLine(String code, String name, List<String> versions) {

        Product with(List<MappedModule> modules) {
            var own = modules.stream()
                    .filter(module -> module.products().contains(code))
                    .map(module -> new Module(module.module(), module.name()))
                    .toList();
            return new Product(code, name, versions, own);
        }
    }

    record MappedModule(
            String module, String name, @DefaultValue List<String> products) {}
}
