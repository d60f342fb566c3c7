package io.zhike.knowledge;

import io.zhike.organisation.Product;
import io.zhike.organisation.Products;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The names of what entries are about: product lines and functional areas. */
@Component
public class Subjects {

    private final List<String> products;
    private final Map<String, String> modules;

    Subjects(Products products) {
        this.products = products.all().stream().map(Product::code).toList();
        this.modules = products.all().stream()
                .flatMap(product -> product.modules().stream())
                .collect(Collectors.toUnmodifiableMap(Product.Module::code, Product.Module::name, (a, b) -> a));
    }

    /** Codes of the product lines, as entries carry them. */
    public List<String> products() {
        return products;
    }

    /** An area's name; its code if nobody named it. */
    public String moduleName(String code) {
        return modules.getOrDefault(code, code);
    }

    public boolean isModuleName(String name) {
        return modules.containsValue(name);
    }
}
