package org.librarycpd.appraisal.competency.rest.ims;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which item stands in which, by the first of its isChildOf associations; the document itself is nobody's parent. */
final class CaseTree {

    static final String IS_CHILD_OF = "isChildOf";

    private final Map<UUID, UUID> parents = new HashMap<>();

    CaseTree(Set<UUID> items, List<CaseObject> associations) {
        associations.stream().filter(CaseTree::isChildOf).forEach(a -> {
            var child = a.link("originNodeURI").filter(items::contains);
            var parent = a.link("destinationNodeURI").filter(items::contains);
            if (child.isPresent() && parent.isPresent()) {
                parents.putIfAbsent(child.get(), parent.get());
            }
        });
    }

    static boolean isChildOf(CaseObject association) {
        return IS_CHILD_OF.equals(association.string("associationType"));
    }

    Optional<UUID> parentOf(UUID item) {
        return Optional.ofNullable(parents.get(item));
    }

    boolean hasChildren(UUID item) {
        return parents.containsValue(item);
    }

    /** How many items stand above it; empty where it stands in itself. */
    Optional<Integer> depthOf(UUID item) {
        var above = new HashSet<UUID>();
        for (var next = parents.get(item); next != null; next = parents.get(next)) {
            if (!above.add(next)) {
                return Optional.empty();
            }
        }
        return Optional.of(above.size());
    }
}
