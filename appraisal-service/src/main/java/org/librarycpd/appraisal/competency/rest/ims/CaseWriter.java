package org.librarycpd.appraisal.competency.rest.ims;

import static java.util.Comparator.comparingInt;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.librarycpd.appraisal.competency.CaseSource;
import org.librarycpd.appraisal.competency.Competency;
import org.librarycpd.appraisal.competency.CompetencyFramework;
import org.librarycpd.kit.http.Text;

/**
 * Writes a framework as a CASE 1.0 package.
 *
 * <p>One that was taken over is written over what it was taken over from: what nobody has changed here comes out as it
 * came in, members that we do not know included.
 */
final class CaseWriter {

    private static final DateTimeFormatter WITH_OFFSET = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

    private final CompetencyFramework framework;
    private final Map<UUID, CaseSource> sources;
    private final CaseLinks links;
    private final String when;
    private final UUID document;
    private final Set<UUID> identifiers = new HashSet<>();
    private List<Node> nodes = List.of();
    private boolean changed;

    CaseWriter(CompetencyFramework framework, Map<UUID, CaseSource> sources, CaseLinks links) {
        this.framework = framework;
        this.sources = sources;
        this.links = links;
        this.when = WITH_OFFSET.format(framework.changedAt().atOffset(ZoneOffset.UTC));
        this.document = identifier(framework.id());
    }

    private record Node(
            UUID id, UUID identifier, UUID parent, int place, String type, String code, Text name, Text notes) {}

    private List<Node> nodes() {
        var groups = framework.groups().stream()
                .map(g -> new Node(
                        g.id(),
                        identifier(g.id()),
                        parent(g.parentId()),
                        g.place(),
                        "Group",
                        g.code(),
                        g.name(),
                        g.description()));
        var competencies = framework.competencies().stream()
                .map(c -> new Node(
                        c.id(),
                        identifier(c.id()),
                        parent(c.groupId()),
                        c.place(),
                        "Competency",
                        c.code(),
                        c.name(),
                        c.description()));
        return Stream.concat(groups, competencies)
                .sorted(comparingInt(Node::place))
                .toList();
    }

    /** The document alone; whether anything else was changed since it was taken over is not looked at. */
    Map<String, Object> head() {
        return document();
    }

    /** Everything but the document is gone through first, because the document says when anything changed. */
    Map<String, Object> pack() {
        nodes = nodes();
        nodes.forEach(n -> identifiers.add(n.identifier));
        var items = nodes.stream().map(this::item).toList();
        var associations = associations();
        var rubrics = rubrics();
        var pack = new LinkedHashMap<>(source(framework.id()));
        pack.put("CFDocument", document());
        pack.put("CFItems", items);
        if (pack.containsKey("CFAssociations") || !associations.isEmpty()) {
            pack.put("CFAssociations", associations);
        }
        if (pack.containsKey("CFRubrics") || !rubrics.isEmpty()) {
            pack.put("CFRubrics", rubrics);
        }
        return pack;
    }

    private Map<String, Object> document() {
        var source = CaseObject.of(source(framework.id()).get("CFDocument")).members();
        var it = new CaseMembers(source, framework.language())
                .with("identifier", document.toString())
                .with("uri", links.uri("CFDocuments", document))
                .with("creator", "urn:librarycpd:library:" + framework.libraryId())
                .text("title", framework.title());
        if (source.isEmpty()) {
            it.with("language", "ru")
                    .with("version", Integer.toString(framework.number()))
                    .with("adoptionStatus", adoption())
                    .with(
                            "CFPackageURI",
                            links.link("CFPackages", document, framework.title().ru()));
        }
        changed |= it.isChanged();
        if (changed) {
            it.members().put("lastChangeDateTime", when);
        }
        return it.members();
    }

    private String adoption() {
        return switch (framework.status()) {
            case DRAFT -> "Draft";
            case PUBLISHED -> "Adopted";
            case SUPERSEDED, RETIRED -> "Deprecated";
        };
    }

    private Map<String, Object> item(Node node) {
        var source = source(node.id);
        var it = new CaseMembers(source, framework.language())
                .with("identifier", node.identifier.toString())
                .with("uri", links.uri("CFItems", node.identifier))
                .text("fullStatement", node.name)
                .text("notes", node.notes)
                .string(
                        "humanCodingScheme",
                        node.code,
                        source.isEmpty() ? null : CaseReader.code(CaseObject.of(source)))
                .changedAt(when);
        if (source.isEmpty()) {
            it.with("CFItemType", node.type)
                    .with("language", framework.language() == null ? "ru" : framework.language())
                    .with(
                            "CFDocumentURI",
                            links.link(
                                    "CFDocuments", document, framework.title().ru()));
        }
        changed |= it.isChanged();
        return it.members();
    }

    /** Those that came in, without what has been removed or moved since, and those of what is new or was moved. */
    private List<Map<String, Object>> associations() {
        var atFirst = CaseObject.of(source(framework.id())).objects("CFAssociations");
        var known = new HashSet<UUID>();
        sources.values().forEach(s -> known.add(s.identifier()));
        known.remove(document);
        var before = new CaseTree(known, atFirst);
        var moved = new HashSet<UUID>();
        nodes.stream()
                .filter(n -> !sources.containsKey(n.id)
                        || !Objects.equals(before.parentOf(n.identifier).orElse(null), n.parent))
                .forEach(n -> moved.add(n.identifier));
        var kept = new ArrayList<Map<String, Object>>();
        atFirst.stream()
                .filter(a -> stays(a, known, moved))
                .map(CaseObject::members)
                .forEach(kept::add);
        changed |= kept.size() != atFirst.size() || !moved.isEmpty();
        var place = new HashMap<UUID, Integer>();
        nodes.forEach(n -> {
            var number = place.merge(n.parent == null ? document : n.parent, 1, Integer::sum);
            if (moved.contains(n.identifier)) {
                kept.add(childOf(n, number));
            }
        });
        return kept;
    }

    private boolean stays(CaseObject association, Set<UUID> known, Set<UUID> moved) {
        var from = association.link("originNodeURI").orElse(document);
        var to = association.link("destinationNodeURI").orElse(document);
        var isGone = Stream.of(from, to).anyMatch(id -> known.contains(id) && !identifiers.contains(id));
        return !isGone && !(CaseTree.isChildOf(association) && moved.contains(from));
    }

    private Map<String, Object> childOf(Node node, int number) {
        var parent = node.parent == null ? document : node.parent;
        var kind = node.parent == null ? "CFDocuments" : "CFItems";
        var id = CaseLinks.partOf(node.identifier, CaseTree.IS_CHILD_OF + " " + parent);
        var it = new LinkedHashMap<String, Object>();
        it.put("identifier", id.toString());
        it.put("uri", links.uri("CFAssociations", id));
        it.put("associationType", CaseTree.IS_CHILD_OF);
        it.put("sequenceNumber", number);
        it.put("originNodeURI", links.link("CFItems", node.identifier, node.name.ru()));
        it.put("destinationNodeURI", links.link(kind, parent, title(parent)));
        it.put("lastChangeDateTime", when);
        return it;
    }

    private String title(UUID identifier) {
        return nodes.stream()
                .filter(n -> n.identifier.equals(identifier))
                .map(n -> n.name.ru())
                .findFirst()
                .orElseGet(() -> framework.title().ru());
    }

    /** As they came in while they say what the framework says; otherwise ours in the place of the one that said it. */
    private List<Map<String, Object>> rubrics() {
        var atFirst = CaseObject.of(source(framework.id())).objects("CFRubrics");
        var scale = new CaseScale(atFirst);
        var isAsItWas = scale.levels().equals(framework.levels())
                && framework.competencies().stream()
                        .allMatch(c -> scale.of(identifier(c.id())).equals(c.levelStatements()));
        var kept = new ArrayList<Map<String, Object>>();
        atFirst.stream()
                .filter(r -> isAsItWas || !r.uuid("identifier").equals(scale.rubricId()))
                .map(CaseObject::members)
                .forEach(kept::add);
        if (!isAsItWas) {
            changed = true;
            var described = new LinkedHashMap<UUID, Competency>();
            framework.competencies().stream()
                    .filter(c -> !c.levelStatements().isEmpty())
                    .forEach(c -> described.put(identifier(c.id()), c));
            kept.add(new CaseRubrics(links, document, framework.language(), when)
                    .rubric(framework.title(), framework.levels(), described));
        }
        return kept;
    }

    private UUID parent(UUID groupId) {
        return groupId == null ? null : identifier(groupId);
    }

    private UUID identifier(UUID id) {
        return sources.containsKey(id) ? sources.get(id).identifier() : id;
    }

    private Map<String, Object> source(UUID id) {
        return sources.containsKey(id) ? sources.get(id).source() : Map.of();
    }
}
