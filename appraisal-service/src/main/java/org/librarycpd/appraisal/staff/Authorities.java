package org.librarycpd.appraisal.staff;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.librarycpd.appraisal.staff.AppointmentKind.FOUNDER;
import static org.librarycpd.appraisal.staff.AppointmentKind.HEAD;
import static org.librarycpd.appraisal.staff.AppointmentKind.HR_OFFICER;
import static org.librarycpd.appraisal.staff.AppointmentKind.OVERSEER;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Who answers for a person or a department on a day: the holders of offices, and those who act in their names.
 *
 * <p>A yes to one who acts in another's name makes what is written down of the deed name both; so ask with the one who
 * is about to act.
 */
public final class Authorities {

    private final List<OfficeHolder> holders;
    private final Consumer<UUID> inTheNameOf;

    /**
     * @param holders the nearest head first
     * @param inTheNameOf is told for whom somebody acts; null where he acts in person
     */
    public Authorities(List<OfficeHolder> holders, Consumer<UUID> inTheNameOf) {
        this.holders = List.copyOf(holders);
        this.inTheNameOf = inTheNameOf;
    }

    /** The head of the nearest department upwards who is not that person, or else the founder's representative. */
    public Optional<UUID> appraiserOf(UUID personId) {
        return above(personId).map(OfficeHolder::personId);
    }

    /** That head, or who appraises in his name; never the person. */
    public boolean isAppraiser(UUID who, UUID ofPerson) {
        return !who.equals(ofPerson) && acts(who, above(ofPerson).stream().toList());
    }

    public boolean isHead(UUID who) {
        return acts(who, in(HEAD).toList());
    }

    public boolean isOverseer(UUID who) {
        return acts(who, in(OVERSEER).toList());
    }

    public boolean isHrOfficer(UUID who) {
        return acts(who, in(HR_OFFICER).toList());
    }

    /** Of the department and those above it, the nearest first. */
    public List<UUID> heads() {
        return in(HEAD).map(OfficeHolder::personId).toList();
    }

    public Set<UUID> overseers() {
        return in(OVERSEER).map(OfficeHolder::personId).collect(toUnmodifiableSet());
    }

    public Set<UUID> hrOfficers() {
        return in(HR_OFFICER).map(OfficeHolder::personId).collect(toUnmodifiableSet());
    }

    private Optional<OfficeHolder> above(UUID personId) {
        return Stream.concat(in(HEAD), in(FOUNDER))
                .filter(holder -> !holder.personId().equals(personId))
                .findFirst();
    }

    private Stream<OfficeHolder> in(AppointmentKind office) {
        return holders.stream().filter(holder -> holder.office() == office);
    }

    private boolean acts(UUID who, List<OfficeHolder> among) {
        if (among.stream().anyMatch(holder -> holder.personId().equals(who))) {
            inTheNameOf.accept(null);
            return true;
        }
        var holder = among.stream().filter(h -> h.delegates().contains(who)).findFirst();
        holder.map(OfficeHolder::personId).ifPresent(inTheNameOf);
        return holder.isPresent();
    }
}
