package org.librarycpd.kit.outbox;

/** Asks each publisher of state to tell all of it again; fired asynchronously, observed outside any request. */
public record Republication() {}
