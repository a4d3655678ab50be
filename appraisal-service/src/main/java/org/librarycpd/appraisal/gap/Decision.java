package org.librarycpd.appraisal.gap;

import java.util.UUID;

/** @param onBehalfOf the appraiser in whose name it is decided; null where the appraiser decides in person */
public record Decision(UUID by, UUID onBehalfOf, String reason) {}
