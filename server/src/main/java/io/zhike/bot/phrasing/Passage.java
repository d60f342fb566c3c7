package io.zhike.bot.phrasing;

/** What a language model may use, and nothing else. */
public record Passage(String title, String text) {}
