/** Senken: a desktop workbench for technology foresight under economic security. */
@NullMarked
package org.senken;

import org.jspecify.annotations.NullMarked;
