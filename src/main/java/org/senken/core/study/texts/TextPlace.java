package org.senken.core.study.texts;

import org.senken.core.technology.Text;

/**
 * Where a text stands.
 *
 * @param path names it within its study by ids: {@code areas/quantum/definition}; things without an id go by their
 *     number from 1
 * @param owner what the thing it belongs to is called
 */
public record TextPlace(String path, TextGroup group, Text owner, TextRole role) {}
