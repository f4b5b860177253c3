package org.senken.core.portfolio.model;

/** One item only makes sense with another. */
public record Requirement(ItemId item, ItemId needs) {}
