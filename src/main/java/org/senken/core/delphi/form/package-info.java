/** The paper form of a ballot: its order, and typing it in on a numeric keypad. Uses delphi and technology. */
@NullMarked
package org.senken.core.delphi.form;

import org.jspecify.annotations.NullMarked;
