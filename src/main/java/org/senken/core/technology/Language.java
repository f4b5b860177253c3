package org.senken.core.technology;

/** The two languages in which every text of a study can be written. */
public enum Language {
    EN("en"),
    JA("ja");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The two-letter code used in files and options. */
    public String code() {
        return code;
    }

    /** The other one of the two. */
    public Language other() {
        return this == EN ? JA : EN;
    }
}
