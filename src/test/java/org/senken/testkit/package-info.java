/** Studies, clocks and a workspace in memory that tests share. */
@NullMarked
package org.senken.testkit;

import org.jspecify.annotations.NullMarked;
