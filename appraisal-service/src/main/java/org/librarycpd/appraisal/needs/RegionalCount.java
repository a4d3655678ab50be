package org.librarycpd.appraisal.needs;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.librarycpd.appraisal.needs.NeedsReports.LibraryFigures;

/** One competency over all libraries that show something of it. */
final class RegionalCount {

    static final int FEWEST_LIBRARIES = 3;

    /** What a library shows of one survey: of everyone where {@code service} is null. */
    record Part(
            String libraryId, UUID surveyId, String region, ServiceBand service, int answered, long sum, int openGaps) {

        static Part of(LibraryFigures library, List<Figure> figures) {
            return new Part(
                    library.libraryId(),
                    library.surveyId(),
                    library.region(),
                    library.service(),
                    library.answered() * figures.size(),
                    figures.stream().mapToLong(Figure::sum).sum(),
                    figures.get(0).openGaps());
        }
    }

    /** @param region null for the whole country */
    private record Area(String country, String region, ServiceBand service) {

        static List<Area> of(String region, ServiceBand service) {
            var country = region.substring(0, 2);
            return List.of(new Area(country, null, service), new Area(country, region, service));
        }

        int tier() {
            return (region == null ? 0 : 1) + (service == null ? 0 : 2);
        }
    }

    private final UUID competencyId;
    private final Map<Area, List<Part>> areas = new LinkedHashMap<>();
    private final Map<String, List<Part>> libraries;

    RegionalCount(UUID competencyId, Collection<Part> parts) {
        this.competencyId = competencyId;
        this.libraries = parts.stream()
                .collect(groupingBy(Part::libraryId, LinkedHashMap::new, java.util.stream.Collectors.toList()));
        parts.forEach(part -> Area.of(part.region(), part.service())
                .forEach(area ->
                        areas.computeIfAbsent(area, a -> new ArrayList<>()).add(part)));
    }

    List<RegionalFigure> figures() {
        var order = new ArrayList<>(areas.keySet());
        order.sort(java.util.Comparator.comparing(Area::tier).thenComparing(Area::toString));
        var shown = shown(order);
        var figures = new ArrayList<RegionalFigure>();
        for (var place = 0; place < order.size(); place++) {
            figures.add(figure(order.get(place), shown.get(place)));
        }
        return figures;
    }

    private RegionalFigure figure(Area area, boolean isShown) {
        if (!isShown) {
            return new RegionalFigure(
                    competencyId, area.country(), area.region(), area.service(), false, null, null, null, null);
        }
        var parts = areas.get(area);
        var answered = parts.stream().mapToInt(Part::answered).sum();
        return new RegionalFigure(
                competencyId,
                area.country(),
                area.region(),
                area.service(),
                true,
                (int) parts.stream().map(Part::libraryId).distinct().count(),
                answered,
                Figure.mean(parts.stream().mapToLong(Part::sum).sum(), answered),
                parts.stream().mapToInt(Part::openGaps).sum());
    }

    private BitSet shown(List<Area> order) {
        var places = new LinkedHashMap<Area, Integer>();
        order.forEach(area -> places.put(area, places.size()));
        var tiers = order.stream()
                .collect(groupingBy(Area::tier, java.util.TreeMap::new, java.util.stream.Collectors.toList()))
                .values()
                .stream()
                .map(areasOfTier -> bits(areasOfTier, places))
                .toList();
        var counted = libraries.values().stream()
                .map(parts -> separateParts(parts, places))
                .toList();
        return SafetyInNumbers.asManyAsAreSafe(tiers, new SafetyInNumbers(FEWEST_LIBRARIES, counted));
    }

    /** A library's people, cut so that nobody is in two parts: each shown band of each survey, and the rest of everyone. */
    private static Set<BitSet> separateParts(List<Part> parts, Map<Area, Integer> places) {
        var separate = new HashSet<BitSet>();
        for (var everyone : parts) {
            if (everyone.service() == null) {
                var whole = Area.of(everyone.region(), null);
                var inBands = 0;
                for (var band : parts) {
                    if (band.service() != null && band.surveyId().equals(everyone.surveyId())) {
                        inBands += band.answered();
                        var areas = new ArrayList<>(whole);
                        areas.addAll(Area.of(band.region(), band.service()));
                        separate.add(bits(areas, places));
                    }
                }
                if (inBands < everyone.answered()) {
                    separate.add(bits(whole, places));
                }
            }
        }
        return separate;
    }

    private static BitSet bits(Collection<Area> areas, Map<Area, Integer> places) {
        var bits = new BitSet();
        areas.forEach(area -> bits.set(places.get(area)));
        return bits;
    }
}
