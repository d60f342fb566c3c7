/** The personal centre's first page: what a person may change of the own profile. */
@NullMarked
package io.zhike.account.profile;

import org.jspecify.annotations.NullMarked;
