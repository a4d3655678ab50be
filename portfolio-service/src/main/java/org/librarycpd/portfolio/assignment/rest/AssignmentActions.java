package org.librarycpd.portfolio.assignment.rest;

import java.util.ArrayList;
import java.util.List;
import org.librarycpd.portfolio.assignment.Assignment;

/** What a reader may do with it now. */
public record AssignmentActions(List<AssignmentAction> actions) {

    public record AssignmentAction(String name, String method, String path) {}

    static AssignmentActions of(Assignment assignment, boolean isPerson, boolean mayGive, String here) {
        var names = new ArrayList<String>();
        switch (assignment.status()) {
            case PROPOSED -> addIf(isPerson, names, "acceptance", "refusal");
            case ACCEPTED -> addIf(isPerson || mayGive, names, "start");
            case ACTIVE -> {
                addIf(isPerson || mayGive, names, "notes");
                addIf(isPerson, names, "reflection");
                addIf(mayGive, names, "completion");
            }
            default -> {}
        }
        addIf(!assignment.status().isOver() && (isPerson || mayGive), names, "withdrawal");
        return new AssignmentActions(names.stream()
                .map(name -> new AssignmentAction(name, "POST", here + "/" + assignment.id() + "/" + name))
                .toList());
    }

    private static void addIf(boolean possible, List<String> names, String... more) {
        if (possible) {
            names.addAll(List.of(more));
        }
    }
}
