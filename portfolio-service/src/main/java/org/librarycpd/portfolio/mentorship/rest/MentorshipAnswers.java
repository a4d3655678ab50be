package org.librarycpd.portfolio.mentorship.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.portfolio.mentorship.Mentorship;
import org.librarycpd.portfolio.mentorship.rest.MentorshipView.MentorshipLine;

/** A mentorship as the caller may see it. */
@RequestScoped
public class MentorshipAnswers {

    private final Answers answers;
    private final Caller caller;

    MentorshipAnswers(Answers answers, Caller caller) {
        this.answers = answers;
        this.caller = caller;
    }

    Response created(Mentorship mentorship) {
        return created(mentorship.id(), mentorship);
    }

    /** 201 with where the newest session stands; the body is the whole mentorship. */
    Response sessionCreated(Mentorship mentorship) {
        var sessions = mentorship.sessions();
        return created(sessions.get(sessions.size() - 1).id(), mentorship);
    }

    private Response created(UUID id, Mentorship mentorship) {
        return answers.created(id, mentorship.version(), kindOfView(mentorship), view(mentorship));
    }

    Response found(Mentorship mentorship) {
        return answers.found(mentorship.version(), kindOfView(mentorship), () -> view(mentorship));
    }

    Response changed(Mentorship mentorship) {
        return answers.changed(mentorship.version(), kindOfView(mentorship), view(mentorship));
    }

    Response listed(List<Mentorship> oneTooMany, PageRequest asked) {
        return answers.listed(
                Page.of(oneTooMany, asked, Mentorship::id).map(this::view), MentorshipLine.class, MentorshipView::line);
    }

    private MentorshipView view(Mentorship mentorship) {
        var tag = IfMatch.tag(mentorship.version(), answers.language(), kindOfView(mentorship));
        return MentorshipView.of(mentorship, isParty(mentorship), answers.language(), "\"" + tag.getValue() + "\"");
    }

    private String kindOfView(Mentorship mentorship) {
        return isParty(mentorship) ? "mentorship" : "mentorship-from-above";
    }

    private boolean isParty(Mentorship mentorship) {
        return mentorship.party(caller.personId()).isPresent();
    }
}
