package io.zhike.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.testing.ApplicationTest;
import io.zhike.testing.TestAccounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ApplicationTest
@Tag("A2")
class ProductsTests {

    @Autowired
    private ApplicationContext context;

    @Test
    void aGuestSeesTheProductsToChooseFrom() {
        var answer = new TestAccounts(context).guest().get("/api/products");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/0/code").asString()).isEqualTo("GS");
        assertThat(answer.json().at("/0/versions")).hasToString("[\"GS 6.0\",\"GS 6.1\",\"GS 7.0\"]");
        assertThat(answer.json().at("/1/code").asString()).isEqualTo("PS");
        assertThat(answer.json().at("/1/versions")).hasToString("[\"PS 11.0\",\"PS 12.0\",\"PS 12.5\"]");
        assertThat(answer.json().at("/0/modules/0/code").asString()).isNotBlank();
    }

    @Test
    void withoutAContentFolderTheBuiltInModulesCount(@TempDir Path nothing) {
        var products = new Products(List.of(nothing.toString()));
        assertThat(products.all())
                .allSatisfy(
                        product -> assertThat(product.modules()).contains(new Product.Module("general-ledger", "总账")));
        assertThat(products.has("GS")).isTrue();
        assertThat(products.has("XX")).isFalse();
    }

    @Test
    void theContentFolderBringsItsOwnModules(@TempDir Path content) throws IOException {
        Files.writeString(content.resolve("product-map.yaml"), """
                - module: general-ledger
                  name: 总账管理
                  products: [GS]
                  menu: 财务会计
                - module: shop
                  name: 门店
                  products: [GS, PS]
                """);
        var products = new Products(List.of("/nowhere", content.toString())).all();
        assertThat(products.getFirst().modules())
                .containsExactly(new Product.Module("general-ledger", "总账管理"), new Product.Module("shop", "门店"));
        assertThat(products.getLast().modules()).containsExactly(new Product.Module("shop", "门店"));
    }
}
