package org.gangmu.search;

/** Writes a piece: a script that hands one value over. For one thread. */
final class Script {

    private static final int CONTROLS = 0x20;

    private final StringBuilder text = new StringBuilder();

    /** Begins a stretch of a script; {@link #text} gives it. */
    static Script bare() {
        return new Script();
    }

    /** Begins a piece of a name; {@link #end} ends it. */
    static Script piece(String name) {
        return call("G", name);
    }

    /** Begins a piece of a name that another function takes; {@link #end} ends it. */
    static Script call(String function, String name) {
        Script script = new Script();
        script.text.append(function).append('(');
        return script.string(name).raw(",");
    }

    /** Writes signs and numbers as they are. */
    Script raw(Object signs) {
        text.append(signs);
        return this;
    }

    /** Begins the next element of a list, with a comma unless it is the first. */
    Script next() {
        char before = text.charAt(text.length() - 1);
        return before == '[' || before == '{' ? this : raw(",");
    }

    /** Begins the next member of an object. */
    Script member(String name) {
        return next().string(name).raw(":");
    }

    /** Writes a string in quotes. A half of a surrogate pair, which no encoding can hold, is written as its number. */
    Script string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c == '\n') {
                text.append("\\n");
            } else if (c < CONTROLS || c == '\u2028' || c == '\u2029' || c == '\ufeff' || isHalf(value, i)) {
                text.append(String.format("\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
        return this;
    }

    private static boolean isHalf(String value, int i) {
        char c = value.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)));
    }

    String text() {
        return text.toString();
    }

    String end() {
        return text.append(")\n").toString();
    }
}
