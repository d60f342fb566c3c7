package io.zhike.organisation;

import java.util.List;

/**
 * A product line.
 *
 * @param code such as {@code GS}
 * @param versions in service, oldest first
 */
public record Product(String code, String name, List<String> versions, List<Module> modules) {

    /** A part of the product that questions are about. */
    public record Module(String code, String name) {}
}
