package org.gangmu.export;

/**
 * A finished file for programs.
 *
 * @param address where it stands, from the portal's root
 * @param content its bytes, in UTF-8
 */
@SuppressWarnings("ArrayRecordComponent")
public record DataFile(String address, byte[] content) {}
