package org.librarycpd.portfolio.placement;

/** Each library of a placement keeps its own side: the one the intern comes from, and the one that takes the intern in. */
public enum Side {
    HOME,
    HOST
}
