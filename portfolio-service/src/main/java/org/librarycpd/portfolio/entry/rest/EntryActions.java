package org.librarycpd.portfolio.entry.rest;

import java.util.ArrayList;
import java.util.List;
import org.librarycpd.portfolio.entry.EntryStatus;
import org.librarycpd.portfolio.entry.PortfolioEntry;

/** What a person may do with an entry now, as requests that would be accepted. */
public record EntryActions(List<EntryAction> actions) {

    public record EntryAction(String name, String method, String path) {}

    static EntryActions of(PortfolioEntry entry, boolean mayWrite, boolean mayVerify) {
        var here = "/api/v1/portfolio-entries/" + entry.id();
        var actions = new ArrayList<EntryAction>();
        if (mayWrite && entry.status().isOpenForWriting()) {
            actions.add(new EntryAction("rewrite", "PUT", here));
            actions.add(new EntryAction("add-evidence", "POST", here + "/evidence"));
            actions.add(new EntryAction("submit", "POST", here + "/submission"));
        }
        if (mayWrite && entry.status() == EntryStatus.DRAFT) {
            actions.add(new EntryAction("delete", "DELETE", here));
        }
        if (mayWrite && entry.status() == EntryStatus.SUBMITTED) {
            actions.add(new EntryAction("withdraw", "POST", here + "/withdrawal"));
        }
        if (mayWrite && entry.isVerified() && entry.attestationId() == null) {
            actions.add(new EntryAction("begin-successor", "POST", here + "/successor"));
        }
        if (mayVerify && entry.status() == EntryStatus.SUBMITTED) {
            actions.add(new EntryAction("verify", "POST", here + "/verification"));
            actions.add(new EntryAction("return", "POST", here + "/return"));
        }
        return new EntryActions(List.copyOf(actions));
    }
}
