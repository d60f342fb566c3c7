package io.zhike.account.credentials;

import io.zhike.account.Channel;

/** What a code is for and whom it goes to; {@code to} is normalised. */
record CodeTarget(Purpose purpose, Channel channel, String to) {}
