/** What the program remembers between starts that belongs to no study. Uses files and core. */
@NullMarked
package org.senken.settings;

import org.jspecify.annotations.NullMarked;
