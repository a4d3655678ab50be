package org.librarycpd.portfolio.placement.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.portfolio.placement.Placement;
import org.librarycpd.portfolio.placement.rest.PlacementView.PlacementLine;

@RequestScoped
public class PlacementAnswers {

    private static final String VIEW = "placement";

    private final Answers answers;

    PlacementAnswers(Answers answers) {
        this.answers = answers;
    }

    Response created(Placement placement) {
        return answers.created(placement.placementId(), placement.version(), VIEW, view(placement));
    }

    Response found(Placement placement) {
        return answers.found(placement.version(), VIEW, () -> view(placement));
    }

    Response changed(Placement placement) {
        return answers.changed(placement.version(), VIEW, view(placement));
    }

    Response listed(List<Placement> oneTooMany, PageRequest asked) {
        return answers.listed(
                Page.of(oneTooMany, asked, Placement::placementId).map(this::view),
                PlacementLine.class,
                PlacementView::line);
    }

    Response allowed(Placement placement, AllowedActions actions) {
        return answers.found(placement.version(), "actions-" + Integer.toHexString(actions.hashCode()), () -> actions);
    }

    private PlacementView view(Placement placement) {
        var tag = IfMatch.tag(placement.version(), answers.language(), VIEW);
        return PlacementView.of(placement, answers.language(), "\"" + tag.getValue() + "\"");
    }
}
