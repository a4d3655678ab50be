package org.librarycpd.portfolio.staff;

import java.util.UUID;

/**
 * How somebody stands to a member of staff in one matter.
 *
 * @param departmentId the member's department
 * @param decides whether he decides for the member: as the nearest above, or in that person's name
 * @param headAbove whether he stands anywhere above the member, or acts for somebody who does
 * @param inNameOf for whom he decides; null where he decides in person or not at all
 */
public record Standing(UUID departmentId, boolean decides, boolean headAbove, UUID inNameOf) {}
