package org.librarycpd.portfolio.mentorship.rest;

import static org.librarycpd.portfolio.mentorship.MentorshipStatus.ACTIVE;
import static org.librarycpd.portfolio.mentorship.MentorshipStatus.PROPOSED;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.librarycpd.portfolio.mentorship.Mentorship;
import org.librarycpd.portfolio.mentorship.MentorshipParty;

/** What a reader of a mentorship may do with it now. */
public record MentorshipActions(List<MentorshipAction> actions) {

    public record MentorshipAction(String name, String method, String path) {}

    static MentorshipActions of(Mentorship mentorship, UUID person) {
        var actions = new ArrayList<MentorshipAction>();
        mentorship.party(person).ifPresent(party -> {
            if (mentorship.status() == PROPOSED) {
                answers(mentorship, party, actions);
            }
            if (mentorship.status() == ACTIVE) {
                steps(mentorship, party, actions);
            }
        });
        if (!mentorship.status().isOver()) {
            add(actions, mentorship, "end", "ending");
        }
        return new MentorshipActions(List.copyOf(actions));
    }

    private static void answers(Mentorship mentorship, MentorshipParty party, List<MentorshipAction> actions) {
        if (party.agreedAt() == null) {
            add(actions, mentorship, "agree", "agreement");
        }
        add(actions, mentorship, "decline", "refusal");
    }

    private static void steps(Mentorship mentorship, MentorshipParty party, List<MentorshipAction> actions) {
        add(actions, mentorship, "log-session", "sessions");
        mentorship.sessions().stream()
                .filter(session -> session.awaits(party.personId()))
                .forEach(session -> {
                    add(actions, mentorship, "confirm-session", "sessions/" + session.id() + "/confirmation");
                    add(actions, mentorship, "dispute-session", "sessions/" + session.id() + "/dispute");
                });
        if (party.learns()) {
            add(actions, mentorship, "reflect", "reflection");
        }
        if (mentorship.mayBeCompletedBy(party.personId())) {
            add(actions, mentorship, "complete", "completion");
        }
    }

    private static void add(List<MentorshipAction> actions, Mentorship mentorship, String name, String path) {
        actions.add(new MentorshipAction(name, "POST", "/api/v1/mentorships/" + mentorship.id() + "/" + path));
    }
}
