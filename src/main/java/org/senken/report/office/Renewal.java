package org.senken.report.office;

/**
 * A file brought up to date that has not been written yet.
 *
 * @param file its bytes; those of the old file where nothing differs
 * @param refreshed what became of everything
 */
public record Renewal(byte[] file, Refreshed refreshed) {}
