package org.librarycpd.appraisal.contest;

/** Numbers that people can follow, counted for each library and year, and for the association. */
public interface ContestNumbers {

    /** @param libraryId null for a contest of all libraries */
    String next(String libraryId);
}
