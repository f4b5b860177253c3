/** Every text of a study in both languages: where it stands, and how all of them are replaced at once. */
@NullMarked
package org.senken.core.study.texts;

import org.jspecify.annotations.NullMarked;
