package org.librarycpd.kit.outbox;

/** Asks each publisher of state to tell all of it again; fired in a transaction. */
public record Republication() {}
