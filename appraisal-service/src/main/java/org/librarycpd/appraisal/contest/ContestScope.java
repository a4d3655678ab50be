package org.librarycpd.appraisal.contest;

/** For whom a contest is: one library's people, or those of all libraries. */
public enum ContestScope {
    LIBRARY,
    ASSOCIATION
}
