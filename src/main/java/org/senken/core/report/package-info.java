/** What a study's reports are made of: kinds, sections, and the figures, tables and lists in them. */
@NullMarked
package org.senken.core.report;

import org.jspecify.annotations.NullMarked;
