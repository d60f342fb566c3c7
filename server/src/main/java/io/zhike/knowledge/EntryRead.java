package io.zhike.knowledge;

import io.zhike.account.AccountId;

/** Somebody who is signed in opened the page of an entry. */
public record EntryRead(EntryId id, AccountId reader) {}
