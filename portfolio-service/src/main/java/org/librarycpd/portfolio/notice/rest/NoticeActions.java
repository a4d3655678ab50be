package org.librarycpd.portfolio.notice.rest;

import static org.librarycpd.portfolio.notice.NoticeStatus.ACKNOWLEDGED;
import static org.librarycpd.portfolio.notice.NoticeStatus.DELIVERED;
import static org.librarycpd.portfolio.notice.NoticeStatus.PENDING;
import static org.librarycpd.portfolio.notice.NoticeStatus.QUERIED;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.librarycpd.portfolio.notice.HrNotice;

/** What a person may do with a notice now, as requests that would be accepted. */
public record NoticeActions(List<Action> actions) {

    public record Action(String name, String method, String path) {}

    static NoticeActions of(HrNotice notice, boolean mayHandle, boolean mayAnswer) {
        var here = "/api/v1/hr-notices/" + notice.id() + "/";
        var actions = new ArrayList<Action>();
        if (mayHandle && Set.of(PENDING, DELIVERED).contains(notice.status())) {
            actions.add(new Action("acknowledge", "POST", here + "acknowledgement"));
        }
        if (mayHandle && notice.status() == ACKNOWLEDGED) {
            actions.add(new Action("record", "POST", here + "recording"));
        }
        if (mayHandle && Set.of(PENDING, DELIVERED, ACKNOWLEDGED).contains(notice.status())) {
            actions.add(new Action("query", "POST", here + "query"));
        }
        if (mayAnswer && notice.status() == QUERIED) {
            actions.add(new Action("answer", "POST", here + "answer"));
        }
        return new NoticeActions(List.copyOf(actions));
    }
}
