/** The technologies room: areas and technologies, to search, read and edit. */
@NullMarked
package org.senken.ui.technology;

import org.jspecify.annotations.NullMarked;
