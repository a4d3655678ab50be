package org.librarycpd.appraisal.competency.rest.ims;

import static org.librarycpd.appraisal.competency.rest.ims.CaseRule.THE_PACKAGE_IS_CASE;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.librarycpd.appraisal.competency.CaseSource.Foreign;
import org.librarycpd.appraisal.competency.ForeignFramework;
import org.librarycpd.appraisal.competency.ForeignFramework.Item;
import org.librarycpd.kit.rule.RuleViolated;
import org.librarycpd.kit.rule.Sentence;

/** Reads a CASE 1.0 package as a framework; what is wrong with it is said place by place. */
final class CaseReader {

    private static final int MOST_ITEMS = 2000;
    private static final Sentence AN_IDENTIFIER =
            new Sentence("A UUID of its own is needed.", "Нужен собственный UUID.");
    private static final Sentence A_TEXT = new Sentence("A text is needed.", "Нужен текст.");
    private static final Sentence A_TIME =
            new Sentence("A date and time with an offset is needed.", "Нужны дата и время со смещением.");
    private static final Sentence A_LIST = new Sentence("A list is needed.", "Нужен список.");
    private static final Sentence ITEMS =
            new Sentence("Between 1 and 2000 items are needed.", "Нужно от 1 до 2000 элементов.");
    private static final Sentence A_TREE = new Sentence("The item stands in itself.", "Элемент входит в самого себя.");

    private final CaseObject pack;
    private final RuleViolated refusal = THE_PACKAGE_IS_CASE.refuse();
    private boolean wrong;

    CaseReader(Map<String, Object> pack) {
        this.pack = new CaseObject(pack);
    }

    ForeignFramework read() {
        check();
        if (wrong) {
            throw refusal;
        }
        var document = pack.object("CFDocument");
        var rest = new LinkedHashMap<>(pack.members());
        rest.remove("CFItems");
        return new ForeignFramework(
                new Foreign(document.uuid("identifier").orElseThrow(), rest),
                language(document),
                document.text("title"),
                CaseScale.in(pack.members()).levels(),
                items());
    }

    private static String language(CaseObject document) {
        if (document.translated("title").isPresent()) {
            return null;
        }
        return document.string("language") == null ? "und" : document.string("language");
    }

    private List<Item> items() {
        var items = pack.objects("CFItems");
        var tree = tree(items);
        var scale = CaseScale.in(pack.members());
        var read = new ArrayList<Item>();
        CaseObject.places(items).forEach(place -> {
            var item = items.get(place);
            var id = item.uuid("identifier").orElseThrow();
            read.add(new Item(
                    new Foreign(id, item.members()),
                    isGroup(item, id, tree),
                    tree.parentOf(id).orElse(null),
                    place,
                    code(item),
                    item.text("fullStatement"),
                    item.text("notes"),
                    scale.of(id)));
        });
        read.sort(Comparator.comparing(
                item -> tree.depthOf(item.from().identifier()).orElseThrow()));
        return read;
    }

    static String code(CaseObject item) {
        var code = item.string("humanCodingScheme");
        return code == null ? item.string("identifier").substring(0, 8) : code;
    }

    private static boolean isGroup(CaseObject item, UUID id, CaseTree tree) {
        return "Group".equalsIgnoreCase(item.string("CFItemType")) || tree.hasChildren(id);
    }

    private CaseTree tree(List<CaseObject> items) {
        var ids = new HashSet<UUID>();
        items.forEach(item -> item.uuid("identifier").ifPresent(ids::add));
        return new CaseTree(ids, pack.objects("CFAssociations"));
    }

    private void check() {
        var document = pack.object("CFDocument");
        checkObject(document, "/CFDocument", new HashSet<>());
        need(document.string("title") != null, "/CFDocument/title", A_TEXT);
        need(document.string("creator") != null, "/CFDocument/creator", A_TEXT);
        var items = pack.objects("CFItems");
        need(!items.isEmpty() && items.size() <= MOST_ITEMS, "/CFItems", ITEMS);
        if (items.size() <= MOST_ITEMS) {
            checkItems(items);
        }
        for (var list : List.of("CFAssociations", "CFRubrics")) {
            var there = pack.members().get(list);
            need(there == null || there instanceof List, "/" + list, A_LIST);
        }
        var associations = pack.objects("CFAssociations");
        CaseObject.places(associations).forEach(i -> checkAssociation(associations.get(i), "/CFAssociations/" + i));
    }

    private void checkItems(List<CaseObject> items) {
        var seen = new HashSet<UUID>();
        var tree = tree(items);
        CaseObject.places(items).forEach(i -> {
            var item = items.get(i);
            checkObject(item, "/CFItems/" + i, seen);
            need(item.string("fullStatement") != null, "/CFItems/" + i + "/fullStatement", A_TEXT);
            item.uuid("identifier")
                    .ifPresent(id -> need(tree.depthOf(id).isPresent(), "/CFItems/" + i + "/identifier", A_TREE));
        });
    }

    private void checkObject(CaseObject object, String at, Set<UUID> seen) {
        need(object.uuid("identifier").filter(seen::add).isPresent(), at + "/identifier", AN_IDENTIFIER);
        need(object.string("uri") != null, at + "/uri", A_TEXT);
        need(isTime(object.string("lastChangeDateTime")), at + "/lastChangeDateTime", A_TIME);
    }

    private void checkAssociation(CaseObject association, String at) {
        need(association.string("associationType") != null, at + "/associationType", A_TEXT);
        for (var end : List.of("originNodeURI", "destinationNodeURI")) {
            need(association.object(end).string("identifier") != null, at + "/" + end + "/identifier", A_TEXT);
        }
    }

    private static boolean isTime(String text) {
        try {
            return text != null && OffsetDateTime.parse(text) != null;
        } catch (DateTimeParseException other) {
            return false;
        }
    }

    private void need(boolean there, String pointer, Sentence otherwise) {
        if (!there) {
            refusal.at(pointer, otherwise);
            wrong = true;
        }
    }
}
