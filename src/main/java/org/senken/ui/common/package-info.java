/** What every room shares: the session, background work, dialogs, style names and small builders of nodes. */
@NullMarked
package org.senken.ui.common;

import org.jspecify.annotations.NullMarked;
