package org.librarycpd.portfolio.mentorship;

import java.util.UUID;

/** What happens to a mentorship and is told to others. */
public sealed interface MentorshipEvent
        permits MentorshipProposed, MentorshipBegun, MentorshipSessionLogged, MentorshipCompleted, MentorshipEnded {

    UUID mentorshipId();
}
