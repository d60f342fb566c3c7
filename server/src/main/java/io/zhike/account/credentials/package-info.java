/** How people prove who they are: registration, sign-in, verification codes, recovery, passwords. */
@NullMarked
package io.zhike.account.credentials;

import org.jspecify.annotations.NullMarked;
