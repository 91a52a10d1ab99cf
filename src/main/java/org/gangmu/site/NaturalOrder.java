package org.gangmu.site;

import java.util.Comparator;

/** Orders names as people do: numbers in them by their value, x-2 before x-10; all else by its characters. Stateless. */
final class NaturalOrder implements Comparator<String> {

    /** The order. */
    static final Comparator<String> BY_NUMBER = new NaturalOrder();

    private NaturalOrder() {}

    @Override
    public int compare(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            if (!isDigit(one.charAt(i)) || !isDigit(other.charAt(j))) {
                if (one.charAt(i) != other.charAt(j)) {
                    return Character.compare(one.charAt(i), other.charAt(j));
                }
                i++;
                j++;
                continue;
            }
            int endOfOne = end(one, i);
            int endOfOther = end(other, j);
            int byValue = values(one.substring(i, endOfOne), other.substring(j, endOfOther));
            if (byValue != 0) {
                return byValue;
            }
            i = endOfOne;
            j = endOfOther;
        }
        int byRest = Integer.compare(one.length() - i, other.length() - j);
        return byRest != 0 ? byRest : one.compareTo(other);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int end(String name, int from) {
        int end = from;
        while (end < name.length() && isDigit(name.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Compares numbers of any length, written in digits. */
    private static int values(String one, String other) {
        String bare = one.replaceFirst("^0+", "");
        String otherBare = other.replaceFirst("^0+", "");
        int byLength = Integer.compare(bare.length(), otherBare.length());
        return byLength != 0 ? byLength : bare.compareTo(otherBare);
    }
}
