package org.senken.core.study;

import org.senken.core.technology.Sentence;

/**
 * What keeps a study from being valid.
 *
 * @param path where, as a path into the study's file: {@code rounds[0].ballots[3].expert}
 */
public record Problem(String path, Sentence sentence) {
    static Problem at(String path, String key, Object... arguments) {
        return new Problem(path, Sentence.of(key, arguments));
    }
}
