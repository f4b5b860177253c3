/** The project files of ScenarioWizard. Nothing else in the program knows their form. */
@NullMarked
package org.senken.store.exchange.scw;

import org.jspecify.annotations.NullMarked;
