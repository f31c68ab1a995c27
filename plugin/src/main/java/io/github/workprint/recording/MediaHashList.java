package io.github.workprint.recording;

import java.time.LocalDate;

/**
 * What a manifest in the form ASC MHL 2.0 says of a roll on a volume.
 *
 * @param roll the name of the folder that it is of
 * @param on the day on which it was made, where it was made
 * @param files how many it lists
 * @param bytes the sum of the sizes that it lists
 * @param hash of the whole content, behind the name of its algorithm; empty where it has none
 * @param verified how many files were read back and found as they were before
 * @param failed how many were found otherwise
 */
record MediaHashList(String roll, LocalDate on, int files, long bytes, String hash, int verified, int failed) {
    /** Whether every file was read back and found as it was. */
    boolean isVerified() {
        return failed == 0 && files > 0 && verified == files;
    }
}
