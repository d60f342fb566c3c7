/** Applying to become VIP, administrator of a unit or internal staff, and the operator's desk that decides. */
@NullMarked
package io.zhike.account.application;

import org.jspecify.annotations.NullMarked;
