package org.librarycpd.portfolio.placement;

/**
 * What is to be told of a placement.
 *
 * @param toTheOtherSide somebody of this library has moved it, and the other side knows of it
 */
public record PlacementTold(Placement placement, PlacementEvent event, boolean toTheOtherSide) {}
