/** The workspace in an H2 database: tables, migrations, history, backups. Implements the ports of editing. */
@NullMarked
package org.senken.store;

import org.jspecify.annotations.NullMarked;
