package org.senken.core.delphi.form;

import org.senken.core.delphi.Question;

/**
 * One row of a form.
 *
 * @param place where the question stands in the round's question list
 * @param code the short code printed before the name, for example A07
 */
public record FormItem(int place, Question question, String code) {}
