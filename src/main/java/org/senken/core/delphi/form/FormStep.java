package org.senken.core.delphi.form;

/**
 * Where the entry of one expert's form stands: typing, reading back, or confirmed. Every key makes a new value; a key
 * that means nothing there gives the same value back, so that the screen can sound a warning.
 */
public sealed interface FormStep permits FormEntry, FormReading, FormConfirmed {
    FormStep press(FormKey key);
}
