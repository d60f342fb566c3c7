package io.zhike.shared;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class BrandController {

    private final BrandProperties brand;

    BrandController(BrandProperties brand) {
        this.brand = brand;
    }

    /** What every page shows, signed in or not. */
    @GetMapping("/api/brand")
    BrandProperties brand() {
        return brand;
    }
}
