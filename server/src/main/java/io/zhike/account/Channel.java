package io.zhike.account;

/** How a person is reached outside the product. */
public enum Channel {
    SMS,
    EMAIL
}
