/** Figures of a unit for its administrators; each is told by the module whose rows it counts. */
@NullMarked
@NamedInterface("figures")
package io.zhike.organisation.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
