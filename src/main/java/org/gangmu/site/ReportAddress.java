package org.gangmu.site;

/** What an address of a report may look like. Its method has no state and may be called from any thread. */
public final class ReportAddress {

    private ReportAddress() {}

    /**
     * Tells whether a report can stand at an address.
     *
     * @param address an address below {@code reports/}, without a slash at its end
     * @return whether it is its own folded form: small ASCII letters, digits and {@code -}, {@code /} between folders
     */
    public static boolean isPossible(String address) {
        return Addresses.fold(address).equals(address);
    }
}
