package org.senken.language;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;

/** Every sentence the program can say, in one language. */
public final class Messages {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Map<Language, Messages> ALL = new EnumMap<>(Language.class);

    private final Language language;
    private final ResourceBundle bundle;

    private Messages(Language language) {
        this.language = language;
        // named directly, so that the locale of the machine never chooses the language
        var suffix = language == Language.JA ? "_ja" : "";
        bundle = ResourceBundle.getBundle(
                "org.senken.language.messages" + suffix,
                Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The messages of a language. */
    public static synchronized Messages in(Language language) {
        return ALL.computeIfAbsent(language, Messages::new);
    }

    public Language language() {
        return language;
    }

    /** A message in both languages, for what a study keeps. */
    public static Text inBoth(String key, Object... arguments) {
        return inBoth(Sentence.of(key, arguments));
    }

    /** A sentence in both languages, for what a study keeps. */
    public static Text inBoth(Sentence sentence) {
        return new Text(in(Language.EN).get(sentence), in(Language.JA).get(sentence));
    }

    /**
     * The message of a key, with {0}, {1}, … filled in. Texts are taken in this language, numbers are written as this
     * language writes them.
     *
     * @throws MissingResourceException if there is no such message
     */
    public String get(String key, Object... arguments) {
        var matcher = PLACE.matcher(bundle.getString(key));
        return matcher.replaceAll(
                place -> Matcher.quoteReplacement(words(arguments[Integer.parseInt(place.group(1))])));
    }

    /** The message of a key for a count: in English "key.one" where the count is one. The count itself is {0}. */
    public String count(String key, int count, Object... more) {
        var arguments = new Object[more.length + 1];
        arguments[0] = count;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return get(count == 1 ? key + ".one" : key, arguments);
    }

    /** A sentence in words. One that this version does not know, from a history of another version, shows its key. */
    public String get(Sentence sentence) {
        return bundle.containsKey(sentence.key())
                ? get(sentence.key(), sentence.arguments().toArray())
                : sentence.key();
    }

    /** The name of a constant: the message "type.CONSTANT", as in "sector.ACADEMIA". */
    public String get(Enum<?> constant) {
        var type = constant.getDeclaringClass().getSimpleName();
        return get(Character.toLowerCase(type.charAt(0)) + type.substring(1) + "." + constant.name());
    }

    public String get(Text text) {
        return text.in(language);
    }

    private String words(Object argument) {
        return switch (argument) {
            case Text text -> text.in(language);
            case Enum<?> constant -> get(constant);
            case Sentence sentence -> get(sentence);
            case Integer number -> Numbers.whole(number);
            case Long number -> Numbers.whole(number);
            default -> argument.toString();
        };
    }
}
