/** What is judged and by which criteria: areas, technologies, criteria, anchors, bilingual text and the ids. Uses maths. */
@NullMarked
package org.senken.core.technology;

import org.jspecify.annotations.NullMarked;
